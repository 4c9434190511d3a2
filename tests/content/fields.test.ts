import { describe, expect, it } from 'vitest';
import { saysOf } from './changed-content.ts';
import type { Mistake } from './changed-content.ts';

const HOTLINE = 'countries/bulgaria/hotlines/animus.md';
const LAW = 'countries/bulgaria/law.md';
const LEGISLATION = 'countries/bulgaria/legislation.md';
const SHELTER = 'countries/bulgaria/shelters/crisis-centre.md';
const BODY = 'countries/bulgaria/bodies/national-commission.md';
const PROJECT = 'projects/cards.md';

const MISTAKES: Mistake[] = [
  {
    name: 'a missing field',
    file: PROJECT,
    change: ['asOf: 2008\n', ''],
    says: ['2:1  missing field "asOf": expected a date such as 2008, 2008-06 or 2008-06-19, or undated'],
  },
  {
    name: 'a missing field inside a list',
    file: LEGISLATION,
    change: ['    title: Forced labour\n', ''],
    says: ['17:5  missing field "offences[1].title": expected text'],
  },
  {
    name: 'a misspelt field',
    file: 'sources/guide-2008.md',
    change: ['kind: intergovernmental', 'kind: intergovernmental\nalife: false'],
    says: [
      '7:1  unknown field "alife"; did you mean "alive"? '
        + 'fields here: title, shortTitle, publisher, published, read, language, kind, address, alive',
    ],
  },
  {
    name: 'an unknown field inside a statement',
    file: LAW,
    change: ['languages: { value: [bg, en] }', 'languages: { value: [bg, en], asof: 2008 }'],
    says: [
      '10:31  unknown field "languages.asof"; did you mean "asOf"? fields here: value, asOf, sources, earlier',
    ],
  },
  {
    name: 'a word outside the vocabulary',
    file: HOTLINE,
    change: ['status: confirmed', 'status: sure'],
    says: ['14:9  status: expected one of confirmed, reported, historical, found "sure"'],
  },
  {
    name: 'text where a statement belongs',
    file: 'countries/bulgaria/country.md',
    change: ['{ value: Sofia }', 'Sofia'],
    says: [
      '15:10  capital: expected either value: … (known) or none: … (known to be none, in a sentence), found '
        + '"Sofia"',
    ],
  },
  {
    name: 'a statement both known and none',
    file: LAW,
    change: ['{ none: "The', '{ value: yes, none: "The'],
    says: [
      '11:1  directContact: expected either value: … (known) or none: … (known to be none, in a sentence), '
        + 'found fields (value, none)',
    ],
  },
  {
    name: 'a statement left empty',
    file: LAW,
    change: ['directContact: { none: "The guide of 2008 names none." }', 'directContact:'],
    says: [
      '11:15  directContact: expected either value: … (known) or none: … (known to be none, in a sentence), '
        + 'found nothing',
    ],
  },
  {
    name: 'a fault inside a known statement',
    file: SHELTER,
    change: ['capacity: { value: 12 }', 'capacity: { value: twelve }'],
    says: ['6:20  capacity.value: expected a number, found "twelve"'],
  },
  {
    name: 'a date that is none',
    file: PROJECT,
    change: ['asOf: 2008', 'asOf: 2008-13'],
    says: ['3:7  asOf: "2008-13" is not a date; write 2008, 2008-06, 2008-06-19 or undated'],
  },
  {
    name: 'a source without a list',
    file: PROJECT,
    change: ['[{ source: guide-2008 }]', '[]'],
    says: ['2:1  sources: expected at least one source, found an empty list'],
  },
  {
    name: 'a state code that is none',
    file: PROJECT,
    change: ['states: [BG]', 'states: [BG, ZZ]'],
    says: ['6:14  states[1]: "ZZ" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG'],
  },
  {
    name: 'an agreement of one state',
    file: 'agreements/bg-tr-police.md',
    change: ['[BG, TR]', '[BG]'],
    says: ['6:1  parties: an agreement joins two states or more, found BG'],
  },
  {
    name: 'an agreement that names a state twice',
    file: 'agreements/bg-tr-police.md',
    change: ['[BG, TR]', '[BG, TR, BG]'],
    says: ['6:1  parties: BG is named twice'],
  },
  {
    name: 'an agreement with a state that is none',
    file: 'agreements/bg-tr-police.md',
    change: ['[BG, TR]', '[BG, TU]'],
    says: ['6:15  parties[1]: "TU" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG'],
  },
  {
    name: 'a party of an instrument that is none',
    file: 'instruments/protocol.md',
    change: ['state: BG', 'state: UK'],
    says: ['9:12  parties[0].state: "UK" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG'],
  },
  {
    name: 'an instrument that names a state twice',
    file: 'instruments/protocol.md',
    change: ['    status: party', '    status: party\n  - { state: BG, status: signatory }'],
    says: ['8:1  parties: BG is named twice'],
  },
  {
    name: 'a standing towards an instrument that is none',
    file: 'instruments/protocol.md',
    change: ['status: party', 'status: ratified'],
    says: [
      '12:13  parties[0].status: expected one of party, signatory, not listed, not party, denounced, found "ratified"',
    ],
  },
  {
    name: 'a tier by its number',
    file: 'countries/bulgaria/monitoring.md',
    change: ['tier: Tier 2\n', 'tier: 2\n'],
    says: [
      '6:11  tiers[0].tier: expected one of Tier 1, Tier 2, Tier 2 Watch List, Tier 3, special case, not named, found 2',
    ],
  },
  {
    name: 'a step that the procedure of GRETA does not have',
    file: 'countries/bulgaria/monitoring.md',
    change: ['what: visit', 'what: meeting'],
    says: [
      '13:15  greta[0].steps[0].what: expected one of questionnaire answered, visit, report adopted, report published, '
        + 'recommendation adopted, found "meeting"',
    ],
  },
  {
    name: 'a penalty without either end',
    file: LEGISLATION,
    change: ['        minimumYears: 1\n        maximumYears: 8', '        when: of an adult'],
    says: ['10:7  offences[0].penalty.value: expected minimumYears, maximumYears or both'],
  },
  {
    name: 'a language tag that is none',
    file: LAW,
    change: ['[bg, en]', '[bg, Bulgarian]'],
    says: ['10:26  languages.value[1]: "Bulgarian" is not a BCP 47 language tag; write bg, tr, uk …'],
  },
  {
    name: 'a language tag that is none as the name of a field',
    file: BODY,
    change: ['{ bg:', '{ bulgarian-x-:'],
    says: ['5:25  nameIn.bulgarian-x-: "bulgarian-x-" is not a BCP 47 language tag; write bg, tr, uk …'],
  },
  {
    name: 'a number to dial without quotation marks',
    file: HOTLINE,
    change: ['"0800 19 100"', '080019100'],
    says: [
      '7:10  inside.value: expected a number in quotation marks, as dialled inside the country, found 80019100',
    ],
  },
  {
    name: 'a number from abroad that is not E.164',
    file: HOTLINE,
    change: ['"+35929817686"', '"+359 2 981 76 86"'],
    says: [
      '9:18  fromAbroad.value.e164: "+359 2 981 76 86" is not a valid number in E.164; write it as +35929817686',
    ],
  },
  {
    name: 'a minimum above the maximum',
    file: LEGISLATION,
    change: ['minimumYears: 1', 'minimumYears: 10'],
    says: [
      '11:23  offences[0].penalty.value.minimumYears: a minimum of 10 exceeds the maximum of 8; expected at most that',
    ],
  },
  {
    name: 'a maximum that is neither years nor life',
    file: LEGISLATION,
    change: ['maximumYears: life', 'maximumYears: forever'],
    says: ['16:25  offences[0].aggravated.value[0].maximumYears: expected a number or life, found "forever"'],
  },
  {
    name: "a shelter's street",
    file: SHELTER,
    change: ['name: Crisis centre for women', 'name: Crisis centre, ul. Vitosha 12'],
    says: ['4:7  name: looks like a street address ("ul. Vitosha 12"); give the city only'],
  },
  {
    name: "a shelter's postcode as its place",
    file: SHELTER,
    change: ['[Sofia, district', '[1000 Sofia, district'],
    says: ['5:18  place.value[0]: looks like a postcode ("1000 Sofia"); give the city only'],
  },
  {
    name: "a shelter's house without the word street",
    file: SHELTER,
    change: ['[Sofia, district', '[Kralja Milana 14, district'],
    says: ['5:18  place.value[0]: looks like a house number ("Milana 14"); give the city only'],
  },
  {
    name: "a number in a shelter's place",
    file: SHELTER,
    change: ['[Sofia, district', '[Sector 2 of Bucharest, district'],
    says: ['5:18  place.value[0]: "Sector 2 of Bucharest" has a number; give the city or district only'],
  },
  {
    name: 'words about a shelter in letters that are not Latin',
    file: SHELTER,
    change: ['name: Crisis centre for women', 'name: Crisis centre срещу Кауфланд'],
    says: [
      '4:7  name: "срещу" is not in Latin letters, where an address is sure to be found; write it in English',
    ],
  },
  {
    name: "a shelter's landmark in an editor's note",
    file: SHELTER,
    change: ['capacity: { value: 12 }', 'editorNotes: [The source puts it behind the station.]'],
    says: ['6:15  editorNotes[0]: looks like a landmark ("behind the station"); give the city only'],
  },
  {
    name: "a person's e-mail address for an office",
    file: BODY,
    change: ['office@antitraffic', 'ivan.petrov@antitraffic'],
    says: [
      `10:8  email: "ivan.petrov@antitraffic.government.bg" looks like a person's address; only an office's `
        + 'may be given, such as office@antitraffic.government.bg',
    ],
  },
  {
    name: 'an e-mail address in text',
    file: PROJECT,
    change: ['Support for prosecutors', 'Write to ivan.petrov@mvr.bg'],
    says: ['4:8  title: "ivan.petrov@mvr.bg" is an e-mail address; name the office and its page instead'],
  },
  {
    name: "a person's name",
    file: BODY,
    change: ['name: National Commission', 'name: Commission under Prime Minister Boyan Petrov'],
    says: [`4:7  name: "Prime Minister Boyan Petrov" looks like a person's name; name the office instead`],
  },
  {
    name: 'front matter that is a list',
    file: PROJECT,
    change: '---\n- title: A\n---\n',
    says: ['2:1  expected fields, one a line, found a list'],
  },
  {
    name: 'a short title too long for the margin',
    file: 'sources/guide-2008.md',
    change: ['shortTitle: Guide', `shortTitle: ${'Guide '.repeat(9)}`],
    says: [
      '3:13  shortTitle: expected at most 40 characters, it stands in a narrow margin, found "Guide Guide '
        + 'Guide Guide Guide Guide Guide Guide Guide"',
    ],
  },
];

describe('a field is refused with its name, what it holds and what was expected', () => {
  it.each(MISTAKES)('$name', async ({ file, change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});
