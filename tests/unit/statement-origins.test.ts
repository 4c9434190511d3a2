import type { CollectionEntry } from 'astro:content';
import { expect, test } from 'vitest';
import { statementOrigins } from '../../src/directory/statement-origins.ts';

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

const saidOf = (statements: Parameters<typeof statementOrigins>[2]) =>
  statementOrigins(sources, entry, statements).map(({ about, asOf, sources: cited }) => [
    about,
    asOf,
    cited.map(({ id }) => id),
  ]);

test('what rests on one source names it once', () => {
  expect(saidOf({ article: {}, purposes: {}, since: undefined })).toEqual([
    [['article', 'purposes'], '2008', ['guide']],
  ]);
});

test('where sources or dates differ, it is said what each of them says', () => {
  expect(saidOf({ penalty: own, aggravated: own, article: {}, since: { asOf: '2005' } })).toEqual([
    [['penalty', 'aggravated'], '2023', ['report']],
    [['article'], '2008', ['guide']],
    [['since'], '2005', ['guide']],
  ]);
});
