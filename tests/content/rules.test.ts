import { describe, expect, it } from 'vitest';
import { saysOf } from './changed-content.ts';
import type { Mistake } from './changed-content.ts';

const HOTLINE = 'countries/bulgaria/hotlines/animus.md';
const BODY = 'countries/bulgaria/bodies/national-commission.md';
const LEGISLATION = 'countries/bulgaria/legislation.md';
const CASES = 'countries/bulgaria/cases.md';
const WEEKDAYS = 'Monday to Friday, 9:00 to 17:00';
const MONITORING = 'countries/bulgaria/monitoring.md';
const GUIDE = 'guide/checklist.md';
const INSTRUMENT = 'instruments/protocol.md';
const ZONE = '    timeZone: Europe/Sofia\n';
const onMondays = (from: string, to: string) => `    weekly: [{ days: [monday], from: "${from}", to: "${to}" }]\n`;

const MISTAKES: Mistake[] = [
  {
    name: "a line's number cannot be dialled in its country",
    file: HOTLINE,
    change: ['"0800 19 100"', '"0800 19 10012 34"'],
    says: ['7:10  inside.value: "0800 19 10012 34" cannot be dialled in Bulgaria; check its digits'],
  },
  {
    name: "an office's number cannot be dialled in its country",
    file: BODY,
    change: ['"02 807 8050"', '"02 807 8050 9999"'],
    says: ['8:11  telephone.inside: "02 807 8050 9999" cannot be dialled in Bulgaria; check its digits'],
  },
  {
    name: "a line's number from abroad is another country's",
    file: HOTLINE,
    change: ['+35929817686', '+380445371000'],
    says: ['9:18  fromAbroad.value.e164: "+380445371000" is not a number of Bulgaria; those begin with +359'],
  },
  {
    name: "an office's number from abroad is another country's",
    file: BODY,
    change: ['+35928078050', '+380445371000'],
    says: ['9:15  telephone.fromAbroad: "+380445371000" is not a number of Bulgaria; those begin with +359'],
  },
  {
    name: 'hours have no time zone',
    file: HOTLINE,
    change: ['    timeZone: Europe/Sofia\n', ''],
    says: [
      '11:3  hours.value: "Monday to Friday, 9:00 to 17:00" needs a timeZone such as Europe/Sofia; only '
        + '24/7 needs none',
    ],
  },
  {
    name: 'a page for people at risk would show its title in the tab',
    file: GUIDE,
    change: ['part: cooperation', 'part: for people at risk'],
    says: [
      '6:7  part: a page for people at risk needs a neutralTitle: what its tab says instead, such as "Advice"',
    ],
  },
  {
    name: 'the time zone is none',
    file: HOTLINE,
    change: ['Europe/Sofia', 'Europe/Sofa'],
    says: [
      '13:15  hours.value.timeZone: "Europe/Sofa" is not an IANA time zone; write one such as Europe/Sofia',
    ],
  },
  {
    name: 'the time zone knows no summer time',
    file: HOTLINE,
    change: ['Europe/Sofia', 'EET'],
    says: ['13:15  hours.value.timeZone: "EET" is not an IANA time zone; write one such as Europe/Sofia'],
  },
  {
    name: 'weekly hours have no time zone',
    file: HOTLINE,
    change: [ZONE, onMondays('09:00', '17:00')],
    says: [
      '11:3  hours.value: "Monday to Friday, 9:00 to 17:00" needs a timeZone such as Europe/Sofia; only 24/7 needs none',
    ],
  },
  {
    name: 'a line that is always open has weekly hours',
    file: HOTLINE,
    change: [`${WEEKDAYS}\n${ZONE}`, `24/7\n${onMondays('09:00', '17:00')}`],
    says: ['13:5  hours.value.weekly: a line open 24/7 has no weekly hours; leave them out'],
  },
  {
    name: 'weekly hours end before they begin',
    file: HOTLINE,
    change: [ZONE, `${ZONE}${onMondays('20:00', '02:00')}`],
    says: [
      '14:51  hours.value.weekly[0].to: "02:00" is not after from, which is 20:00; what goes past midnight is two '
        + 'spans, to 24:00 and from 00:00',
    ],
  },
  {
    name: 'weekly hours end when they begin',
    file: HOTLINE,
    change: [ZONE, `${ZONE}${onMondays('09:00', '09:00')}`],
    says: [
      '14:51  hours.value.weekly[0].to: "09:00" is not after from, which is 09:00; what goes past midnight is two '
        + 'spans, to 24:00 and from 00:00',
    ],
  },
  {
    name: 'weekly hours are not written with two digits',
    file: HOTLINE,
    change: [ZONE, `${ZONE}${onMondays('9:00', '17:00')}`],
    says: ['14:38  hours.value.weekly[0].from: "9:00" is not a time of the 24-hour clock; write it as 09:00'],
  },
  {
    name: 'weekly hours begin at 24:00',
    file: HOTLINE,
    change: [ZONE, `${ZONE}${onMondays('24:00', '24:00')}`],
    says: ['14:38  hours.value.weekly[0].from: "24:00" is not a time of the 24-hour clock; write it as 09:00'],
  },
  {
    name: 'weekly hours end after midnight in one',
    file: HOTLINE,
    change: [ZONE, `${ZONE}${onMondays('09:00', '26:00')}`],
    says: [
      '14:51  hours.value.weekly[0].to: "26:00" is not a time of the 24-hour clock; write it as 17:00, midnight as 24:00',
    ],
  },
  {
    name: 'weekly hours name no day',
    file: HOTLINE,
    change: [ZONE, `${ZONE}    weekly: [{ days: [], from: "09:00", to: "17:00" }]\n`],
    says: ['14:16  hours.value.weekly[0].days: expected at least 1 item, found an empty list'],
  },
  {
    name: 'weekly hours name a day in short',
    file: HOTLINE,
    change: [ZONE, `${ZONE}    weekly: [{ days: [mon], from: "09:00", to: "17:00" }]\n`],
    says: ['14:23  hours.value.weekly[0].days[0]: expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday, found "mon"'],
  },
  {
    name: 'a historical line does not say why',
    file: HOTLINE,
    change: ['status: confirmed', 'status: historical'],
    says: ['14:9  status: a historical line needs a statusNote: why it is historical, in a sentence'],
  },
  {
    name: 'a confirmed line has only a year',
    file: HOTLINE,
    change: ['asOf: 2026-10', 'asOf: 2026'],
    says: [
      '3:7  asOf: "2026" is not exact enough for a confirmed line; write at least the month, such as 2026-10',
    ],
  },
  {
    name: 'a statement is dated ahead',
    file: HOTLINE,
    change: ['asOf: 2026-10', 'asOf: 2026-12'],
    says: ['3:7  asOf: "2026-12" lies in the future; today is 2026-11-22'],
  },
  {
    name: 'an earlier statement is newer than the current one',
    file: HOTLINE,
    change: ['asOf: 2008', 'asOf: 2026-11'],
    says: ['17:11  earlier[0].asOf: "2026-11" is newer than the current statement, which is of 2026-10'],
  },
  {
    name: 'two offences have one id',
    file: LEGISLATION,
    change: ['id: forced-labour', 'id: trafficking'],
    says: [
      '17:9  offences[1].id: "trafficking" is already the id of offences[0]; it must be unique in the file',
    ],
  },
  {
    name: 'a law was amended before it was made',
    file: LEGISLATION,
    change: ['[2004, 2008]', '[2004, 1998]'],
    says: ['24:23  laws.value[0].amended[1]: "1998" lies before year, which is 2003'],
  },
  {
    name: 'two cases have one id',
    file: CASES,
    change: ['cases:\n', 'cases:\n  - { id: ring-of-2006, title: A, states: [BG], steps: [B] }\n'],
    says: ['12:9  cases[1].id: "ring-of-2006" is already the id of cases[0]; it must be unique in the file'],
  },
  {
    name: 'figures end before they begin',
    file: CASES,
    change: ['until: 2007-12', 'until: 2007-06'],
    says: ['9:12  figures[0].until: "2007-06" lies before from, which is 2007-07'],
  },
  {
    name: 'a state signed before the instrument was adopted',
    file: INSTRUMENT,
    change: ['signed: 2000-12-13', 'signed: 2000-10'],
    says: ['10:13  parties[0].signed: "2000-10" lies before adopted, which is 2000-11-15'],
  },
  {
    name: 'a state left an instrument before it joined',
    file: INSTRUMENT,
    change: ['    status: party', '    status: denounced\n    ended: 1999'],
    says: ['13:12  parties[0].ended: "1999" lies before ratified, which is 2001-12-05'],
  },
  {
    name: 'a membership ends before it begins',
    file: 'countries/bulgaria/country.md',
    change: ['organisation: bsec', 'organisation: bsec\n    since: 1992-06\n    until: 1990'],
    says: ['16:12  memberships[0].until: "1990" lies before since, which is 1992-06'],
  },
  {
    name: 'an agreement is in force before it was signed',
    file: 'agreements/bg-tr-police.md',
    change: ['{ value: 2004 }', '{ value: 2002 }'],
    says: ['8:19  inForce.value: "2002" lies before signed, which is 2003-05'],
  },
  {
    name: 'a project ends before it begins',
    file: 'projects/cards.md',
    change: ['{ value: 2007-06 }', '{ value: 2005 }'],
    says: ['8:17  until.value: "2005" lies before from, which is 2006'],
  },
  {
    name: 'a tier is kept since the year of the report',
    file: MONITORING,
    change: ['since: 2006', 'since: 2008'],
    says: ['7:12  tiers[0].since: 2008 is not before year, which is 2008'],
  },
  {
    name: 'two tiers are of one year',
    file: MONITORING,
    change: ['year: 2005', 'year: 2008'],
    says: [
      '8:11  tiers[1].year: 2008 is already tiers[0]; publish the newer statement, name the other in editorNotes',
    ],
  },
  {
    name: 'a report counts a year on its tier that has another',
    file: MONITORING,
    change: ['since: 2006', 'since: 2005'],
    says: ['7:12  tiers[0].since: 2005 says Tier 2 for 2005 too, where tiers[1] says Tier 2 Watch List'],
  },
  {
    name: 'nobody says why a tier is not named',
    file: MONITORING,
    change: ['tier: Tier 2 Watch List', 'tier: not named'],
    says: ['9:11  tiers[1].tier: a tier that is not named needs a note: what was read instead, in a sentence'],
  },
  {
    name: 'a tier that is not named was kept for years',
    file: MONITORING,
    change: ['tier: Tier 2\n', 'tier: not named\n    note: The news does not say.\n'],
    says: ['6:11  tiers[0].tier: a tier that is not named was not kept since a year either'],
  },
  {
    name: 'a round stands there twice',
    file: MONITORING,
    change: ['greta:\n', 'greta:\n  - { round: 1, steps: [{ what: visit }] }\n'],
    says: ['12:12  greta[1].round: round 1 is already greta[0]; put its steps there'],
  },
  {
    name: 'a round has a step twice',
    file: MONITORING,
    change: ['what: report adopted', 'what: visit'],
    says: ['16:15  greta[0].steps[1].what: "visit" is already steps[0] of round 1'],
  },
  {
    name: 'a visit ends before it begins',
    file: MONITORING,
    change: ['until: 2006-05-12', 'until: 2006-05-01'],
    says: ['15:16  greta[0].steps[0].until: "2006-05-01" lies before from, which is 2006-05-08'],
  },
  {
    name: 'a report is published before it was adopted',
    file: MONITORING,
    change: ['from: 2007-06-15', 'from: 2007-02'],
    says: ['20:15  greta[0].steps[2].from: "2007-02" lies before report adopted, which is 2007-03'],
  },
  {
    name: "another monitor's review ends before it begins",
    file: MONITORING,
    change: ['until: 2008', 'until: 2006'],
    says: ['25:12  others[0].until: "2006" lies before from, which is 2007-11'],
  },
];

describe('the check refuses where', () => {
  it.each(MISTAKES)('$name', async ({ file, change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});

describe('the check accepts', () => {
  it.each([
    ['a short code', HOTLINE, ['"0800 19 100"', '"116 000"']],
    ['a worldwide freephone number', HOTLINE, ['+35929817686', '+80012345678']],
    ['a line open round the clock without a time zone', HOTLINE, [`${WEEKDAYS}\n    timeZone: Europe/Sofia`, '24/7']],
    ['weekly hours up to midnight', HOTLINE, [ZONE, `${ZONE}${onMondays('08:00', '24:00')}`]],
    ['a year that may follow a month of it', 'agreements/bg-tr-police.md', ['{ value: 2004 }', '{ value: 2003 }']],
    ['a report that counts up to the year of another', MONITORING, ['tier: Tier 2 Watch List', 'tier: Tier 2']],
    ['an undated statement', 'projects/cards.md', ['asOf: 2008', 'asOf: undated']],
  ] as const)('%s', async (_, file, change) => {
    expect(await saysOf({ file, change })).toEqual([]);
  });
});
