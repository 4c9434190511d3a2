import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits, valuesIn, type Wish } from '../../src/browser/table/wish.ts';
import { routesPage } from '../../src/directory/routes/choice.ts';
import { elementsOf, type BuiltElement } from './built-page.ts';

const elements = elementsOf('/routes.html');
const attribute = (name: string) => (element: BuiltElement) => element.attributes[name];

/** Every route as its row in the table can be asked about. */
const rows = elements
  .filter(({ tag, attributes }) => tag === 'tr' && attributes['data-route'] !== undefined)
  .map(({ attributes }) => ({
    id: attributes['data-route'] ?? '',
    facets: Object.fromEntries(
      Object.entries(attributes).map(([name, values]) => [name.replace('data-', ''), valuesIn(values)]),
    ),
  }));

/** Routes of each line of the map, and of each country beside it. */
const lines = elements.filter(attribute('data-corridor')).map((line) => valuesIn(line.attributes['data-routes']));
const listed = elements
  .filter(({ tag, attributes }) => tag === 'li' && attributes['data-route'])
  .map(attribute('data-route'));

/** What each field of the form asks about, and what can be chosen in it. */
function fields(): { of: string; values: string[] }[] {
  const found: { of: string; values: string[] }[] = [];
  for (const { tag, attributes } of elements) {
    if (tag === 'select') found.push({ of: attributes['data-facet'] ?? '', values: [] });
    if (tag === 'option' && attributes.value) found.at(-1)?.values.push(attributes.value);
  }
  return found.filter(({ of }) => of !== '');
}

const wishes: fc.Arbitrary<Wish[]> = fc
  .subarray(fields(), { maxLength: 3 })
  .chain((asked) =>
    fc.tuple(...asked.map(({ of, values }) => fc.constantFrom(...values).map((value) => ({ facet: of, value })))),
  );

describe('the page of routes', () => {
  it('offers every filter, each with something to choose', () => {
    expect(fields().map(({ of }) => of)).toEqual([
      'origin',
      'transit',
      'destination',
      'country',
      'country',
      'form',
      'who',
      'period',
      'source',
    ]);
    expect(fields().filter(({ values }) => values.length < 2)).toEqual([]);
  });

  it('finds a route for everything that can be chosen', () => {
    const barren = fields().flatMap(({ of, values }) =>
      values.filter((value) => !rows.some(({ facets }) => fits({ facets, words: '' }, [{ facet: of, value }]))),
    );
    expect(barren).toEqual([]);
  });

  it('shows the same routes in the table and on the map, whatever is asked for', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const inTable = rows.filter(({ facets }) => fits({ facets, words: '' }, asked)).map(({ id }) => id);
        const onMap = new Set([...lines.flat(), ...listed].filter((id) => inTable.includes(id ?? '')));
        expect([...onMap].toSorted()).toEqual(inTable.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it('draws no line and lists no route that is not in the table', () => {
    const ids = new Set<string | undefined>(rows.map(({ id }) => id));
    expect([...lines.flat(), ...listed].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('pages that lead to their routes', () => {
  const links = (page: string) => elementsOf(page).flatMap(({ attributes }) => attributes.href ?? []);

  it('a country asks for all in which it has a part', () => {
    expect(links('/countries/moldova.html')).toContain(`..${routesPage({ country: 'MD' })}`);
  });

  it('two countries ask for those on which both are stops', () => {
    expect(links('/between/moldova/romania.html')).toContain(`../..${routesPage({ country: 'MD', with: 'RO' })}`);
  });
});
