import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, valuesIn, type Wish } from '../../src/browser/table/wish.ts';
import { ROUTE_FILTERS } from '../../src/directory/routes/choice.ts';
import { corridorsOf } from '../../src/directory/routes/corridors.ts';
import { countriesOf } from '../../src/directory/routes/country-routes.ts';
import { routeFacets } from '../../src/directory/routes/facets.ts';
import type { RouteRecord } from '../../src/directory/routes/record.ts';
import { routeRecords, type RouteEntry } from '../../src/directory/routes/records.ts';
import { documents, route } from './made-routes.ts';

const STATES = ['AL', 'BG', 'GR', 'MD', 'RO', 'RU', 'TR', 'UA'];
const FORMS = ['sexual exploitation', 'forced labour', 'forced begging', 'organ removal', 'forced marriage'] as const;
const WHO = ['women', 'men', 'girls', 'boys', 'children'] as const;
const DATES = ['2001', '2008-06', '2023', 'undated'];
const SOURCES = [
  { source: 'guide' },
  { source: 'guide', citing: 'OSCE' },
  { source: 'tip-2023' },
  { source: 'guide', citing: 'US Trafficking in Persons Report, June 2008; OSCE' },
];

const some = <Value>(values: readonly Value[], minLength = 0) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength, maxLength: 3 });
const regionStop = fc.record({ states: some(STATES), region: fc.constant('abroad') });
const stop = fc.oneof({ weight: 5, arbitrary: some(STATES, 1) }, { weight: 1, arbitrary: regionStop });
const stops = fc.oneof(
  { weight: 1, arbitrary: some(STATES, 1).map((states) => [states]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(some(STATES, 1), fc.array(stop, { minLength: 1, maxLength: 3 }))
      .map(([first, rest]) => [first, ...rest]),
  },
);
const routes: fc.Arbitrary<RouteEntry[]> = fc
  .array(
    fc.record({
      stops,
      purposes: some(FORMS),
      who: some(WHO),
      asOf: fc.constantFrom(...DATES),
      sources: some(SOURCES, 1),
      subject: fc.constantFrom('trafficking' as const, 'irregular migration' as const),
    }),
    { maxLength: 25 },
  )
  .map((all) => all.map(({ stops: own, ...rest }, index) => route(`r${index}`, own, rest)));

type Name = (typeof ROUTE_FILTERS)[number]['name'];
type Choice = Partial<Record<Name, string>>;

const VALUES: Record<Name, readonly string[]> = {
  origin: STATES,
  transit: STATES,
  destination: STATES,
  country: STATES,
  with: STATES,
  form: [...FORMS, 'not said', 'irregular migration'],
  who: [...WHO, 'not said'],
  period: ['2001', '2008', '2023', 'undated'],
  source: ['guide', 'osce', 'us-trafficking-in-persons-report', 'tip-2023'],
};

/** Mostly one filter or two: of more at once, hardly a route is left. */
const choice: fc.Arbitrary<Choice> = fc
  .uniqueArray(
    fc
      .constantFrom(...ROUTE_FILTERS)
      .chain(({ name }) => fc.tuple(fc.constant(name), fc.constantFrom(...VALUES[name]))),
    { selector: ([name]) => name, maxLength: 4, size: 'small' },
  )
  .map((chosen) => Object.fromEntries(chosen));

const wishesOf = (chosen: Choice): Wish[] =>
  ROUTE_FILTERS.flatMap(({ name, of }) => (chosen[name] ? [{ facet: of, value: chosen[name] }] : []));

/** The rows that are left, read from their attributes as the page has them. */
const inTable = (all: readonly RouteRecord[], chosen: Choice) =>
  all
    .filter((one) => {
      const written = Object.entries(routeFacets(one)).map(([facet, values]) => [facet, values.join('|')] as const);
      const facets = Object.fromEntries(written.map(([facet, attribute]) => [facet, valuesIn(attribute)]));
      return fits({ facets, words: '' }, wishesOf(chosen));
    })
    .map(({ id }) => id);

/** The routes that lines and countries of a map lead to. */
const onMap = (all: readonly RouteRecord[]) =>
  new Set([
    ...corridorsOf(all).flatMap((corridor) => corridor.routes),
    ...countriesOf(all, []).flatMap((one) => [...one.incoming, ...one.passing, ...one.outgoing, ...one.inside]),
  ]);

const RUNS = { numRuns: 500 };

describe('whatever is asked for', () => {
  it('the table and the map show the same routes', () => {
    fc.assert(
      fc.property(routes, choice, (entries, chosen) => {
        const all = routeRecords(entries, documents, '2026-11-22');
        const shown = inTable(all, chosen);
        // The map is drawn once, of all routes, and then hides what is not shown.
        expect([...onMap(all)].filter((id) => shown.includes(id)).toSorted()).toEqual(shown.toSorted());
        expect([...onMap(all.filter(({ id }) => shown.includes(id)))].toSorted()).toEqual(shown.toSorted());
      }),
      RUNS,
    );
  });

  it('lines that are left are those that would be drawn of the routes that are left alone', () => {
    fc.assert(
      fc.property(routes, choice, (entries, chosen) => {
        const all = routeRecords(entries, documents, '2026-11-22');
        const shown = new Set(inTable(all, chosen));
        const left = corridorsOf(all)
          .map(({ id, routes: own }) => ({ id, routes: own.filter((one) => shown.has(one)) }))
          .filter((corridor) => corridor.routes.length > 0);
        const alone = corridorsOf(all.filter(({ id }) => shown.has(id))).map(({ id, routes: own }) => ({
          id,
          routes: own,
        }));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(left.toSorted(byId)).toEqual(alone.toSorted(byId));
      }),
      RUNS,
    );
  });

  it('a route is shown if, and only if, its source says all of it', () => {
    fc.assert(
      fc.property(routes, choice, (entries, chosen) => {
        const all = routeRecords(entries, documents, '2026-11-22');
        const expected = entries.filter(({ data }) => {
          const [first, last] = [data.stops[0], data.stops.at(-1)];
          const has = (one: { states: readonly string[] } | undefined, code?: string) =>
            code === undefined || (one?.states ?? []).includes(code);
          const anywhere = (code?: string) => data.stops.some((one) => has(one, code));
          const forms: readonly string[] = data.subject === 'trafficking' ? data.purposes : ['irregular migration'];
          const people: readonly string[] = data.who;
          const children = chosen.who === 'children' && (people.includes('girls') || people.includes('boys'));
          return (
            has(first, chosen.origin) &&
            has(last, chosen.destination) &&
            (chosen.transit === undefined || data.stops.slice(1, -1).some((one) => has(one, chosen.transit))) &&
            anywhere(chosen.country) &&
            anywhere(chosen.with) &&
            (chosen.form === undefined ||
              forms.includes(chosen.form) ||
              (chosen.form === 'not said' && forms.length === 0)) &&
            (chosen.who === undefined ||
              people.includes(chosen.who) ||
              children ||
              (chosen.who === 'not said' && people.length === 0)) &&
            (chosen.period === undefined || data.asOf.startsWith(chosen.period)) &&
            (chosen.source === undefined || data.sources.some((cited) => saysSo(cited, chosen.source ?? '')))
          );
        });
        expect(inTable(all, chosen)).toEqual(expected.map(({ id }) => id));
      }),
      RUNS,
    );
  });
});

/** Whether a citation is of a source, or relays it. */
function saysSo({ source, citing = '' }: { source: string; citing?: string | undefined }, asked: string): boolean {
  const words = { osce: 'OSCE', 'us-trafficking-in-persons-report': 'US Trafficking in Persons Report' }[asked];
  if (words === undefined) return source === asked;
  return citing.includes(words) || (source === 'tip-2023' && words.startsWith('US'));
}
