import { describe, expect, it } from 'vitest';
import type { Directory, Profile } from '../../src/collections.ts';
import { searchRecords } from '../../src/directory/search/records.ts';

const own = { asOf: '2008', sources: [{ source: 'guide' }] };
const line = (id: string, data: object) => ({ id: `turkiye/${id}`, data: { ...own, otherNames: [], ...data } });

const profile = {
  slug: 'turkiye',
  country: { id: 'turkiye', data: { ...own, name: 'Türkiye', code: 'TR', otherNames: ['Turkey'] }, body: '' },
  hotlines: [
    line('current', {
      name: 'The line',
      status: 'reported',
      inside: { value: '157' },
      fromAbroad: { value: { e164: '+903121571122' } },
      earlier: [{ says: 'Once another.', numbers: ['0800 19 100', '0800-19100'], ...own }],
    }),
    line('gone', { name: 'The old line', status: 'historical', inside: { value: '158' } }),
  ],
  shelters: [],
  bodies: [],
  legislation: {
    data: {
      ...own,
      offences: [
        {
          id: 'trafficking',
          title: 'Trafficking',
          act: 'Criminal Code',
          article: { value: 'article 80' },
          penalty: { value: { minimumYears: 8, maximumYears: 12 } },
        },
      ],
    },
  },
  monitoring: {
    data: { ...own, tiers: [{ year: 2024, tier: 'Tier 2 Watch List', asOf: '2024' }], greta: [], others: [] },
  },
  agreements: [
    {
      id: 'bg-tr-readmission',
      data: { ...own, title: 'Readmission', kind: 'readmission', parties: ['BG', 'TR'], namedAs: {}, status: 'signed' },
    },
  ],
  instruments: [],
  routes: [],
  projects: [],
} as unknown as Profile;

const directoryOf = (...profiles: Profile[]): Directory => ({
  profiles,
  sources: new Map(),
  organisations: new Map(),
  projects: [],
  agreements: [],
  instruments: [],
  routes: [],
  guide: [],
  terms: [],
  reading: [],
});
const find = (title: string) => searchRecords(directoryOf(profile)).find((record) => record.title === title);

const route = (data: object) => ({
  id: 'moldova-greece',
  data: {
    ...own,
    title: 'Women from Moldova to Greece',
    subject: 'trafficking',
    stops: [{ states: ['MD'] }, { states: ['GR'], region: 'other states' }],
    purposes: ['forced labour'],
    who: ['women'],
    ...data,
  },
});
const findRoute = (data: object = {}) => {
  const routes = [route(data)] as unknown as Directory['routes'];
  return searchRecords({ ...directoryOf(), routes }).find(({ kind }) => kind === 'route');
};

describe('what can be found', () => {
  it('a country under its names in other languages and scripts', () => {
    expect(find('Türkiye')?.aliases).toEqual(expect.arrayContaining(['Turkey', 'Турция', 'Τουρκία', 'TR']));
  });

  it('a line with the numbers that work, its old number apart', () => {
    expect(find('The line')).toMatchObject({
      url: '/countries/turkiye.html#hotline-current',
      numbers: ['157', '+903121571122'],
      formerNumbers: ['0800 19 100'],
    });
  });

  it('a line of old papers offers no number', () => {
    expect(find('The old line')).toMatchObject({ numbers: [], formerNumbers: ['158'] });
  });

  it('an offence by its article, with its penalty in words and under the country’s former name', () => {
    const offence = find('Trafficking, Criminal Code, article 80');
    expect(offence?.aliases).toEqual(['article 80', 'art. 80']);
    expect(offence?.text).toContain('Offence in Türkiye, Turkey. Penalty: 8 to 12 years.');
  });

  it('what monitors say of a country, by tier and by monitor', () => {
    expect(find('What monitors say: Türkiye')).toMatchObject({
      url: '/countries/turkiye.html#monitoring',
      aliases: ['GRETA', 'TIP report', 'tier', 'Watch List'],
      text: expect.stringContaining('2024. Tier 2 Watch List') as unknown,
    });
  });

  it('an agreement once, with both countries, however many of their pages show it', () => {
    const other = { ...profile, slug: 'bulgaria' };
    const records = searchRecords(directoryOf(profile, other)).filter(({ kind }) => kind === 'agreement');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      url: '/countries/turkiye.html#agreement-bg-tr-readmission',
      countries: ['Bulgaria', 'Türkiye'],
    });
  });

  it('a route on the page of all routes, with its countries', () => {
    expect(findRoute()).toMatchObject({
      url: '/routes.html#route-moldova-greece',
      countries: ['Moldova', 'Greece'],
      text: 'Reported route: Moldova → Greece and other states. For forced labour. Who: women.',
    });
  });

  it('a route of irregular migration as such', () => {
    expect(findRoute({ subject: 'irregular migration', purposes: [], who: [] })?.text).toBe(
      'Reported route of irregular migration, not trafficking: Moldova → Greece and other states.',
    );
  });
});
