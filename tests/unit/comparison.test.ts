import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import type { Directory, Profile } from '../../src/collections.ts';
import { comparedCountry, type ComparedStatement } from '../../src/directory/comparison/compared-country.ts';
import { FIRST_GROUPS, questionGroups } from '../../src/directory/comparison/groups.ts';
import { countryScript } from '../../src/exports/country-script.ts';

const source = (id: string, shortTitle: string, published = '2008') =>
  [id, { id, data: { shortTitle, published } } as unknown as CollectionEntry<'sources'>] as const;
const sources = new Map([
  source('guide', 'Model Guide'),
  source('report', 'Report'),
  source('countries-list', 'countries-list', '2026-07-14'),
]);
const own = { asOf: '2008', sources: [{ source: 'guide', at: 'its table' }] };
const reported = { asOf: '2026-05', sources: [{ source: 'report', citing: 'the ministry' }] };

const office = (id: string, name: string, roles: string[], more: object = {}) => ({
  id: `turkiye/${id}`,
  data: { ...own, name, roles, ...more },
});

const profile = {
  slug: 'turkiye',
  country: {
    id: 'turkiye',
    data: {
      ...own,
      name: 'Türkiye',
      code: 'TR',
      profile: 'full',
      capital: { value: 'Ankara, says the guide' },
      roles: [
        { role: 'destination', level: 'very high' },
        { role: 'destination', level: 'reported', ...reported },
      ],
      memberships: [
        { organisation: 'bsec', status: 'member', since: '1999-05' },
        { organisation: 'council', status: 'member', as: 'named so in 2008', ...reported },
        { organisation: 'eu', status: 'applicant' },
      ],
    },
  },
  law: { data: { ...own, channels: { none: 'No channel, says the guide.' }, basis: { value: ['a', 'b'] } } },
  legislation: {
    data: {
      ...own,
      offences: [{ id: 'trafficking', title: 'Trafficking', act: 'Criminal Code' }],
      laws: {
        value: [
          { title: 'Criminal Code', year: 2005, amended: [2006, 2008], kind: 'primary' },
          { title: 'Act on Witnesses', year: 2007, amended: [], kind: 'primary' },
        ],
      },
    },
  },
  taskForce: {
    data: { ...own, coordinator: { value: 'turkiye/task-force' }, meets: { value: 'Twice a year.', ...reported } },
  },
  cases: {
    data: {
      ...own,
      figures: [
        { what: 'convictions', value: 1204, unit: 'persons', from: '2006' },
        { what: 'convictions', value: 85, unit: 'persons', from: '2007', note: 'At least.' },
        { what: 'share sent to prison', value: 12, unit: 'per cent', from: '2007-07', until: '2007-12', ...reported },
      ],
    },
  },
  monitoring: {
    data: {
      ...own,
      tiers: [
        { year: 2023, tier: 'Tier 2' },
        { year: 2024, tier: 'Tier 2', since: 2023, ...reported },
        { year: 2025, tier: 'not named', note: 'The news does not say.' },
      ],
      greta: [
        { round: 1, steps: [{ what: 'report published', from: '2019-10-08' }] },
        {
          round: 2,
          steps: [
            { what: 'report published', document: 'GRETA(2024)10', from: '2024-10' },
            { what: 'visit', from: '2023-09', ...reported },
          ],
        },
      ],
      others: [{ monitor: 'Review mechanism', says: 'The review began.', from: '2021-11' }],
    },
  },
  bodies: [
    office('task-force', 'Task Force', ['coordinator']),
    office('unit', 'Unit', ['police unit'], { email: 'unit@police.example' }),
    office('second-unit', 'Second Unit', ['police unit', 'border guard']),
  ],
  hotlines: [],
  shelters: [],
  routes: [{ id: 'east-west', data: { ...own, title: 'From the east to the west' } }],
} as unknown as Profile;

const directory = {
  profiles: [profile],
  organisations: new Map(
    [
      { id: 'bsec', data: { name: 'Black Sea Economic Cooperation', abbreviation: 'BSEC' } },
      { id: 'council', data: { name: 'The Council' } },
      { id: 'court', data: { name: 'The Court', membersOf: 'council' } },
      { id: 'eu', data: { name: 'European Union', abbreviation: 'EU' } },
      { id: 'eurojust', data: { name: 'Eurojust', membersOf: 'eu' } },
      { id: 'nato', data: { name: 'Of nobody here' } },
    ].map((entry) => [entry.id, entry]),
  ),
  instruments: [
    {
      id: 'protocol',
      data: {
        ...own,
        shortTitle: 'Trafficking Protocol',
        uses: { value: [{ for: 'extradition' }] },
        parties: [
          {
            state: 'TR',
            status: 'party',
            signed: '2000-12-13',
            ratified: '2003-03-25',
            note: 'Or April.',
            ...reported,
          },
        ],
      },
    },
    {
      id: 'charter',
      data: { ...own, shortTitle: 'Charter', between: 'council', inForce: { value: '1950' }, parties: [] },
    },
    { id: 'of-nobody', data: { ...own, shortTitle: 'Of nobody here', parties: [] } },
  ],
} as unknown as Directory;

const groups = questionGroups(directory);
const country = comparedCountry(profile, groups, sources, '2026-11-22');

function answer(section: string, question: string): ComparedStatement[] {
  const asked = country.sections.find(({ id }) => id === section)?.questions.find(({ id }) => id === question);
  if (!asked) throw new Error(`${section} asks no ${question}`);
  return asked.statements;
}
const words = (section: string, question: string) =>
  answer(section, question).map(({ lines }) => lines.map(({ text }) => text));

describe('what is asked of every country', () => {
  it('begins with what a case needs, and what is shown first is asked', () => {
    expect(groups.map(({ id }) => id)).toEqual([
      'offence',
      'request',
      'quicker',
      'offices',
      'help',
      'protection',
      'laws',
      'treaties',
      'memberships',
      'coordination',
      'figures',
      'monitoring',
      'trafficking',
      'country',
    ]);
    expect(FIRST_GROUPS).toEqual(['offence', 'request', 'offices', 'help']);
  });

  it('has an address of its own for every section and, in a section, for every question', () => {
    for (const ids of [groups.map(({ id }) => id), ...groups.map(({ questions }) => questions.map(({ id }) => id))]) {
      expect(ids).toEqual([...new Set(ids)]);
      expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
    }
  });
});

describe('what a country answers', () => {
  it('a known field, with its source, the place in it, and its age', () => {
    expect(answer('request', 'basis')).toEqual([
      {
        lines: [{ text: 'a' }, { text: 'b' }],
        cited: [{ title: 'Model Guide', href: '/sources/guide.html', place: 'its table' }],
        asOf: '2008',
        date: '2008',
        age: 'old',
        ageNote: 'older than 24 months, may have changed',
      },
    ]);
  });

  it('known to be none, which is not the same as nothing', () => {
    expect(answer('request', 'channels')).toMatchObject([{ lines: [], none: 'No channel, says the guide.' }]);
    expect(answer('request', 'languages')).toEqual([]);
  });

  it('a statement with a source of its own, whom it relies on, and its own date', () => {
    expect(answer('coordination', 'meets')).toMatchObject([
      {
        lines: [{ text: 'Twice a year.' }],
        cited: [{ title: 'Report', place: 'citing the ministry' }],
        date: 'May 2026',
        age: 'fresh',
      },
    ]);
  });

  it('several offices of one source share its note', () => {
    expect(answer('offices', 'police').map(({ lines }) => lines)).toEqual([
      [
        { text: 'Unit: unit@police.example', href: '/countries/turkiye.html#body-unit' },
        { text: 'Second Unit', href: '/countries/turkiye.html#body-second-unit' },
      ],
    ]);
  });

  it('statements of different sources stay apart', () => {
    expect(words('trafficking', 'destination')).toEqual([['very high'], ['reported']]);
    expect(words('trafficking', 'origin')).toEqual([]);
  });

  it('laws by title and year, each with its place; a list without decrees says nothing of decrees', () => {
    expect(answer('laws', 'acts').map(({ lines }) => lines)).toEqual([
      [
        { text: 'Criminal Code, 2005, amended 2006 and 2008', href: '/countries/turkiye.html#law-1' },
        { text: 'Act on Witnesses, 2007', href: '/countries/turkiye.html#law-2' },
      ],
    ]);
    expect(words('laws', 'decrees')).toEqual([]);
  });

  it('figures by what was counted, newest first', () => {
    expect(words('figures', 'convictions')).toEqual([['2007: 85 persons. At least.', '2006: 1,204 persons']]);
    expect(words('figures', 'share-sent-to-prison')).toEqual([['July 2007 to December 2007: 12 %']]);
  });

  it('the newest tier that is named, after a newer report whose tier is not', () => {
    expect(words('monitoring', 'tier')).toEqual([['2025: tier not named'], ['2024: Tier 2, as in 2023']]);
    expect(answer('monitoring', 'tier')[1]).toMatchObject({
      lines: [{ href: '/countries/turkiye.html#tier-2024' }],
      cited: [{ title: 'Report' }],
    });
  });

  it('how far the newest round of GRETA is, and what other monitors say', () => {
    expect(answer('monitoring', 'greta').map(({ lines }) => lines)).toEqual([
      [
        {
          text: 'Second round: report published, October 2024, GRETA(2024)10',
          href: '/countries/turkiye.html#greta-2',
        },
      ],
    ]);
    expect(words('monitoring', 'others')).toEqual([['Review mechanism, November 2021: The review began.']]);
  });

  it('the coordinator by name, with its place', () => {
    expect(answer('coordination', 'coordinator')[0]?.lines).toEqual([
      { text: 'Task Force', href: '/countries/turkiye.html#body-task-force' },
    ]);
  });

  it('organisations by their abbreviation, only those that somebody here belongs or belonged to', () => {
    const asked = country.sections.find(({ id }) => id === 'memberships')?.questions;
    expect(asked?.map(({ label }) => label)).toEqual(['BSEC', 'EU', 'The Council', 'The Court']);
    expect(words('memberships', 'bsec')).toEqual([['member, since May 1999']]);
    expect(words('memberships', 'eu')).toEqual([['applicant']]);
    expect(words('memberships', 'council')).toEqual([['member; named so in 2008']]);
  });

  it('what follows from a membership says from which, with its source', () => {
    expect(answer('memberships', 'court')).toMatchObject([
      { lines: [{ text: 'The Council: member; named so in 2008' }], cited: [{ title: 'Report' }] },
    ]);
    expect(answer('treaties', 'charter')).toMatchObject([
      { lines: [{ text: 'The Council: member; named so in 2008' }], cited: [{ title: 'Report' }] },
    ]);
  });

  it('treaties, what a request needs first, with the dates their own row gives', () => {
    const asked = country.sections.find(({ id }) => id === 'treaties')?.questions;
    expect(asked?.map(({ label }) => label)).toEqual(['Trafficking Protocol', 'Charter']);
    expect(answer('treaties', 'protocol')).toMatchObject([
      {
        lines: [
          {
            text: 'party, signed 13 December 2000, ratified 25 March 2003. Or April.',
            href: '/treaties/protocol.html',
          },
        ],
        cited: [{ title: 'Report' }],
      },
    ]);
  });

  it('the country’s facts from the data package, and what a source says of them', () => {
    const capital = answer('country', 'capital');
    expect(capital.map(({ lines }) => lines[0]?.text)).toEqual(['Ankara', 'Ankara, says the guide']);
    expect(capital.map(({ cited }) => cited[0]?.title)).toEqual(['countries-list', 'Model Guide']);
    expect(words('country', 'currency')).toEqual([['TRY']]);
  });

  it('reported routes by title, with their place', () => {
    expect(answer('trafficking', 'routes')[0]?.lines).toEqual([
      { text: 'From the east to the west', href: '/countries/turkiye.html#route-east-west' },
    ]);
  });

  it('where no entry exists, nothing is checked', () => {
    const bare = {
      ...profile,
      law: undefined,
      legislation: undefined,
      taskForce: undefined,
      cases: undefined,
      monitoring: undefined,
    };
    const { sections } = comparedCountry({ ...bare, context: undefined }, groups, sources, '2026-11-22');
    const unanswered = sections.filter(({ questions }) => questions.every(({ statements }) => statements.length === 0));
    expect(unanswered.map(({ id }) => id)).toEqual([
      'offence',
      'request',
      'quicker',
      'help',
      'protection',
      'laws',
      'coordination',
      'figures',
      'monitoring',
    ]);
  });
});

describe('the script of a country', () => {
  it('hands over the very same, whatever signs a statement holds', () => {
    const tricky = { ...country, name: '</script><b>"\\\u2028`${1}`' };
    const script = countryScript(tricky);
    expect(script).not.toMatch(/[<\u2028]/);
    const handed: unknown[] = [];
    new Function('counterpartComparison', script)({ handOver: (value: unknown) => handed.push(value) });
    expect(handed).toEqual([JSON.parse(JSON.stringify(tricky))]);
  });
});
