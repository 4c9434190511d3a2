import type { CollectionEntry } from 'astro:content';
import { describe, expect, it, test } from 'vitest';
import { mapsOf, placeServices, shelterCard } from '../../src/directory/shelters/places.ts';
import { byOffer, standingOf, standingWords } from '../../src/directory/shelters/standing.ts';
import { servedBy } from '../../src/directory/shelters/wishes.ts';
import type { FindCity } from '../../src/map/cities.ts';

const DAY = '2026-11-22';

interface Said {
  asOf?: string;
  status?: { value: string; asOf?: string };
  place?: { value: string[] };
  serves?: { value: string[] };
  referralHotline?: string;
}

const shelter = (id: string, { asOf = '2026-09', ...said }: Said = {}) =>
  ({ id, data: { name: `Service ${id}`, asOf, ...said } }) as unknown as CollectionEntry<'shelters'>;
const words = (said: Said) => standingWords(standingOf(shelter('a', said), DAY));

describe('where a service stands', () => {
  it('is said as it is while that is fresh, and with its date when it is old or has none', () => {
    expect(words({ status: { value: 'open' } })).toBe('open');
    expect(words({ status: { value: 'open' }, asOf: '2008' })).toBe('open as of 2008');
    expect(words({ status: { value: 'being prepared', asOf: '2008-06' } })).toBe('being prepared as of June 2008');
    expect(words({ status: { value: 'open' }, asOf: 'undated' })).toBe('open, undated');
    expect(words({ asOf: '2008' })).toBeUndefined();
  });

  it('is old after six months, by the date of what is said of it', () => {
    expect(standingOf(shelter('a', { asOf: '2026-05-22' }), DAY).old).toBe(false);
    expect(standingOf(shelter('a', { asOf: '2026-04-22' }), DAY).old).toBe(true);
    expect(standingOf(shelter('a', { asOf: '2008', status: { value: 'open', asOf: '2026-10' } }), DAY).old).toBe(false);
  });
});

test('fresh services come before old ones, open before planned, those with a way to be referred before others', () => {
  const services = [
    shelter('planned', { status: { value: 'planned' } }),
    shelter('old', { asOf: '2008', status: { value: 'open' }, referralHotline: 'bulgaria/line' }),
    shelter('open', { status: { value: 'open' } }),
    shelter('nobody-says'),
    shelter('referred', { status: { value: 'open' }, referralHotline: 'bulgaria/line' }),
  ];
  expect(services.toSorted(byOffer(DAY)).map(({ id }) => id)).toEqual([
    'referred',
    'open',
    'nobody-says',
    'planned',
    'old',
  ]);
});

describe('whom a service takes in', () => {
  const served = (...audiences: string[]) => servedBy(shelter('a', { serves: { value: audiences } }));

  it('is also whom its words include', () => {
    expect(served('children')).toEqual(['children', 'girls', 'boys']);
    expect(served('everybody')).toContain('men');
  });

  it('is not guessed where it does not say', () => {
    expect(served('victims of trafficking')).toEqual(['victims of trafficking']);
    expect(servedBy(shelter('a'))).toEqual([]);
  });
});

describe('on the map', () => {
  const CITIES: Record<string, [number, number]> = {
    'UA Kyiv': [30.5, 50.5],
    'UA Kiev': [30.5, 50.5],
    'UA Odesa': [30.7, 46.5],
    'RU Murmansk': [33.1, 69],
    'RU Irkutsk': [104.3, 52.3],
  };
  const find: FindCity = (country, name) => CITIES[`${country} ${name}`];
  const country = (code: string, name: string, shelters: CollectionEntry<'shelters'>[]) => ({
    slug: name.toLowerCase(),
    country: { data: { code, name } },
    shelters,
  });
  const at = (id: string, places: string[] | undefined, status = 'open') =>
    shelter(id, { status: { value: status }, ...(places && { place: { value: places } }) });

  it('a city is one dot, whatever its spelling, with all its services', () => {
    const { cities, off } = placeServices(
      [country('UA', 'Ukraine', [at('ukraine/a', ['Kyiv']), at('ukraine/b', ['Kiev', 'Odesa'])])],
      find,
      DAY,
    );
    expect(cities.map(({ id, city, services }) => [id, city, services.map(({ card }) => card)])).toEqual([
      ['city-ukraine-kyiv', 'Kyiv', ['shelter-ukraine-a', 'shelter-ukraine-b']],
      ['city-ukraine-odesa', 'Odesa', ['shelter-ukraine-b']],
    ]);
    expect(off).toEqual([]);
  });

  it('what is no city, or no place at all, stands beside it, also where a part is on it', () => {
    const { cities, off } = placeServices(
      [country('UA', 'Ukraine', [at('ukraine/a', ['Kyiv', 'Lviv region']), at('ukraine/b', undefined)])],
      find,
      DAY,
    );
    expect(cities).toHaveLength(1);
    expect(off.map(({ service, places }) => [service.card, places])).toEqual([
      ['shelter-ukraine-a', ['Lviv region']],
      ['shelter-ukraine-b', []],
    ]);
  });

  it('what has closed is nowhere', () => {
    const { cities, off } = placeServices(
      [country('UA', 'Ukraine', [at('ukraine/a', ['Kyiv'], 'closed'), at('ukraine/b', undefined, 'closed')])],
      find,
      DAY,
    );
    expect([cities, off]).toEqual([[], []]);
  });

  it('a country whose cities lie far apart has a map of its own', () => {
    const { cities } = placeServices(
      [
        country('RU', 'Russia', [at('russia/a', ['Murmansk', 'Irkutsk'])]),
        country('UA', 'Ukraine', [at('ukraine/a', ['Kyiv'])]),
      ],
      find,
      DAY,
    );
    expect(mapsOf(cities).map((one) => one.map(({ city }) => city))).toEqual([['Kyiv'], ['Murmansk', 'Irkutsk']]);
    expect(mapsOf([])).toEqual([]);
  });

  test('a card is found by its country and name', () => {
    expect(shelterCard('ukraine/iom-kyiv')).toBe('shelter-ukraine-iom-kyiv');
  });
});
