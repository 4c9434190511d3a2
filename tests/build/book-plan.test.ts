import { expect, test } from 'vitest';
import { planBook, type BookPlan } from '../../scripts/book/plan.ts';
import { dist } from '../browser/site.ts';

/** Chapters with what stands in them; of a part that has several pages, how many. */
const outline = ({ chapters }: BookPlan) =>
  chapters.map(({ name, parts }) => [name, ...parts.map((part) => part.name || part.pages.length > 1)]);

const plan = (...countries: string[]) => planBook(dist, { countries, pairs: true });

test('a book of two countries holds them in the order of the site, and what they share', async () => {
  const book = await plan('turkiye', 'bulgaria');
  expect(book).toMatchObject({ subject: 'Bulgaria and Türkiye', slug: 'counterpart-bulgaria-turkiye-pairs' });
  expect(outline(book)).toEqual([
    ['Helplines', 'Helplines at a glance'],
    ['Countries', 'Bulgaria', 'Türkiye'],
    ['Two countries', 'Bulgaria and Türkiye'],
    ['About', 'Method'],
  ]);
});

test('countries that no page puts beside each other get none', async () => {
  expect(outline(await plan('malta', 'cyprus')).map(([name]) => name)).toEqual(['Helplines', 'Countries', 'About']);
});

test('the whole directory has everything that is read, and no forms, cards or pages of single sources', async () => {
  const book = await planBook(dist, { countries: [], pairs: false });
  const chapters = outline(book);
  expect(chapters.filter(([name]) => name !== 'Countries')).toEqual([
    ['Helplines', 'Helplines at a glance'],
    ['Guide', true],
    ['Treaties and other instruments', 'Treaties and other instruments', true],
    ['Between states', 'Agreements', 'Reported routes', 'What monitors say', 'Organisations', 'Programmes'],
    ['About', 'Glossary', 'Method', 'Sources'],
  ]);
  expect(chapters.find(([name]) => name === 'Countries')).toHaveLength(1 + book.countries.length);
  const pages = book.chapters.flatMap(({ parts }) => parts.flatMap((part) => part.pages.map(({ path }) => path)));
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.filter((page) => /^(cards|posters|help|sources|between)\b|search|compare/.test(page))).toEqual([]);
});

test('every country there is not is named, with the one that is near and all there are', async () => {
  const refused = plan('bulgarai', 'atlantis');
  await expect(refused).rejects.toThrow(/^--country bulgarai: no such country; bulgaria is near$/m);
  await expect(refused).rejects.toThrow(/^--country atlantis: no such country$/m);
  await expect(refused).rejects.toThrow(/^There are: albania, armenia, .*, uzbekistan$/m);
});
