import { expect, test } from 'vitest';
import { elementsOf } from './built-page.ts';

/** Where the links of a page lead, in the order of the page. */
const linksOf = (page: string) =>
  elementsOf(page)
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes, text }) => ({ text, href: attributes['href'], rel: attributes['rel'] }));

const SERIES = ['before-you-go', 'warning-signs', 'if-something-has-happened', 'what-you-may-ask-for'];

test('pages for people at risk lead to the next of them, and the last one to the helplines', () => {
  const next = SERIES.map((id) => linksOf(`guide/${id}.html`).find(({ rel }) => rel === 'next')?.href);
  expect(next).toEqual([
    'warning-signs.html',
    'if-something-has-happened.html',
    'what-you-may-ask-for.html',
    undefined,
  ]);
  expect(linksOf('guide/what-you-may-ask-for.html')).toContainEqual({
    text: 'Helplines →',
    href: '../hotlines.html',
    rel: undefined,
  });
});

test.each(SERIES)('%s leads to the helplines above everything else it says', (id) => {
  const elements = elementsOf(`guide/${id}.html`);
  const main = elements.slice(elements.findIndex(({ tag }) => tag === 'main'));
  const above = main.slice(
    0,
    main.findIndex(({ tag }) => tag === 'h2'),
  );
  expect(above.some(({ tag, attributes }) => tag === 'a' && attributes['href'] === '../hotlines.html')).toBe(true);
});

test('the first page for investigators does not lead back to them', () => {
  const links = linksOf('guide/extradition.html');
  expect(links.some(({ rel }) => rel === 'next')).toBe(true);
  expect(links.some(({ rel }) => rel === 'prev')).toBe(false);
});
