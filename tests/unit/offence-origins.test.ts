import type { CollectionEntry } from 'astro:content';
import { expect, test } from 'vitest';
import { offenceOrigins } from '../../src/directory/offence-origins.ts';
import type { Offence } from '../../src/schemas/legislation.ts';

const source = (id: string) => ({ id, data: { shortTitle: id } }) as unknown as CollectionEntry<'sources'>;
const sources = new Map(['guide', 'report'].map((id) => [id, source(id)]));
const entry = {
  asOf: '2008',
  sources: [
    { source: 'guide', at: 'row 1' },
    { source: 'guide', at: 'row 2' },
  ],
};
const own = { asOf: '2023', sources: [{ source: 'report' }] };
const offence: Offence = { id: 'trafficking', title: 'Trafficking', act: 'Criminal Code' };

const saidOf = (statements: Partial<Offence>) =>
  offenceOrigins(sources, entry, { ...offence, ...statements }).map(({ about, asOf, sources: cited }) => [
    about,
    asOf,
    cited.map(({ id }) => id),
  ]);

test('an offence that rests on one source names it once', () => {
  expect(saidOf({})).toEqual([[[], '2008', ['guide']]]);
  expect(saidOf({ article: { value: 'article 80' }, purposes: { value: ['slavery'] } })).toEqual([
    [[], '2008', ['guide']],
  ]);
});

test('where sources or dates differ, it is said what each of them says', () => {
  expect(
    saidOf({
      article: { value: 'article 80' },
      penalty: { value: { maximumYears: 10 }, ...own },
      aggravated: { value: [{ maximumYears: 15 }], sources: own.sources, asOf: '2023' },
    }),
  ).toEqual([
    [['penalty', 'aggravated'], '2023', ['report']],
    [['article'], '2008', ['guide']],
  ]);
});
