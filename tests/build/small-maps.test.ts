import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';

const MAP = /<svg class="route-map small"[^>]*aria-label="(?<says>[^"]*)".*?<\/svg>/s;

/** The small map of a page: what it says in words, and its size in bytes. */
function smallMap(page: string): { says: string; bytes: number } | undefined {
  const found = MAP.exec(readFileSync(join(dist, page), 'utf8'));
  return found ? { says: found.groups?.says ?? '', bytes: Buffer.byteLength(found[0]) } : undefined;
}

/** Countries of which a route is told; the others have no section of routes. */
const countries = pagesIn().filter(
  (page) =>
    page.startsWith('/countries/') &&
    readFileSync(join(dist, page), 'utf8').includes('<section class="group" id="routes"'),
);
/** Pages of two countries in their own order; the other leads there. */
const pairs = pagesIn().filter((page) => {
  const [, folder, a = '', b = ''] = page.replace('.html', '').split('/');
  return folder === 'between' && b !== '' && a < b;
});

describe('a small map', () => {
  test('is on the pages of most countries', () => {
    expect(countries.length).toBeGreaterThan(30);
  });

  test.each(countries)('is on %s, and says what it shows', (page) => {
    expect(smallMap(page)?.says).toMatch(/^Map of routes reported to and from .+; they are listed below$/);
  });

  test('is on every page of two countries, and light, because there are many', () => {
    expect(pairs.length).toBeGreaterThan(60);
    const maps = pairs.map((page) => ({ page, ...smallMap(page) }));
    expect(maps.filter(({ says }) => !/^Map of routes reported between /.test(says ?? ''))).toEqual([]);
    expect(maps.filter(({ bytes = 0 }) => bytes > 10_000)).toEqual([]);
    expect(maps.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / maps.length).toBeLessThan(6_000);
  });
});
