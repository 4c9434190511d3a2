import { expect, test } from 'vitest';
import { pagesIn } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

const table = elementsOf('/monitoring.html');
const hrefs = table.flatMap(({ tag, attributes }) => (tag === 'a' && attributes.title ? (attributes.href ?? '') : []));

test('every known cell of the table of tiers leads to the row that says who says so', () => {
  expect(hrefs.length).toBeGreaterThan(40);
  const pages = new Map(
    [...new Set(hrefs.map((href) => href.split('#')[0] ?? ''))].map((page) => [page, elementsOf(`/${page}`)]),
  );
  const nowhere = hrefs.filter((href) => {
    const [page = '', anchor] = href.split('#');
    return !pages.get(page)?.some(({ tag, attributes }) => tag === 'tr' && attributes.id === anchor);
  });
  expect(nowhere).toEqual([]);
});

const drawn = pagesIn()
  .filter((page) => page.startsWith('/countries/'))
  .map((page) => ({ page, elements: elementsOf(page) }))
  .filter(({ elements }) => elements.some(({ attributes }) => /^tier-\d/.test(attributes.id ?? '')));

test.each(drawn)('$page has a picture of its tiers, named as one of the table below it', ({ elements }) => {
  const name = elements.find(({ tag }) => tag === 'h1')?.text.trim();
  const pictures = elements.findIndex(
    ({ tag, attributes }) => tag === 'svg' && attributes['aria-label']?.startsWith('Tiers of'),
  );
  expect(elements[pictures]?.attributes).toMatchObject({
    role: 'img',
    'aria-label': `Tiers of ${name} by year, drawn from the table below`,
  });
  const rows = elements.findIndex(({ attributes }) => /^tier-\d/.test(attributes.id ?? ''));
  expect(rows).toBeGreaterThan(pictures);
});

test('Georgia was on Tier 1 in every report from 2016 on, as its ministry counts', () => {
  const cells = hrefs.filter((href) => href === 'countries/georgia.html#tier-2025');
  expect(cells).toHaveLength(10);
});
