import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentDir, readEntries } from '../../src/checking/content-folder.ts';
import { country } from '../../src/schemas/country.ts';
import { dist, pagesIn } from '../browser/site.ts';
import { all, attribute, documentOf, textOf, withClass, type Part } from './parts.ts';

const PAIR = /^\/between\/([^/]+)\/([^/]+)\.html$/;
const both = pagesIn().flatMap((page) => {
  const [, a = '', b = ''] = PAIR.exec(page) ?? [];
  return a ? [{ page, a, b }] : [];
});
const pairs = both.filter(({ a, b }) => a < b);
const turned = both.filter(({ a, b }) => a > b);

const read = (page: string) => readFileSync(join(dist, page), 'utf8');
const isRow = (element: Part) => element.tagName === 'tr';
const isCell = (element: Part) => element.tagName === 'td' && attribute(element, 'class') !== 'corner';

/** Whether a source is named, with the way to its entry. */
const namesSource = (element: Part) =>
  all(element, withClass('by')).some((by) =>
    all(by, ({ tagName }) => tagName === 'a').some((link) =>
      /\.\.\/sources\/[a-z0-9-]+\.html$/.test(attribute(link, 'href')),
    ),
  );
const isDated = (element: Part) => all(element, withClass('stamp')).length > 0;
const isUnchecked = (element: Part) => all(element, withClass('unchecked')).length > 0;

/** What a page says of the two: cells of its tables, lines to call, rules; not what is worked out from other cells. */
function statements(page: string): Part[] {
  const document = documentOf(page);
  const cells = all(document, isRow)
    .filter((row) => !withClass('derived')(row))
    .flatMap((row) => all(row, isCell));
  const rest = ['line', 'rules'].flatMap((name) => all(document, withClass(name)));
  return [...cells, ...rest].filter((element) => !isUnchecked(element));
}

const inPairs = (count: number) => (count * (count - 1)) / 2;

test('there is one page for every two countries but two line profiles, and the other order leads to it', () => {
  const profiles = readEntries(contentDir(), 'countries').map(({ data }) => country.parse(data).profile);
  const lines = profiles.filter((profile) => profile === 'line').length;
  expect(pairs).toHaveLength(inPairs(profiles.length) - inPairs(lines));
  expect(turned.map(({ a, b }) => [b, a].join())).toEqual(
    expect.arrayContaining(pairs.map(({ a, b }) => [a, b].join())),
  );
  for (const { page, a, b } of turned) {
    expect(read(page), page).toContain(`content="0; url=../${b}/${a}.html?from=${a}"`);
  }
});

describe.each(pairs)('$page', ({ page }) => {
  test('names a source and a date for every statement', () => {
    const found = statements(page);
    expect(found.length).toBeGreaterThan(20);
    const without = found.filter((element) => !namesSource(element) || !isDated(element));
    expect(without.map((element) => textOf(element).replace(/\s+/g, ' ').trim())).toEqual([]);
  });

  test('says what nobody has checked, at the end', () => {
    const [gaps] = all(documentOf(page), (element) => attribute(element, 'id') === 'gaps');
    expect(gaps && textOf(gaps)).toMatch(/Not checked does not mean that there is none\./);
  });
});
