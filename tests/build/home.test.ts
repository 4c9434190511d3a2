import { expect, test } from 'vitest';
import { all, documentOf, textOf, withClass } from './parts.ts';

/** What the first page says of a country in need, in one line. */
function saidOf(country: string): string {
  const [list] = all(documentOf('/index.html'), withClass('numbers'));
  if (!list) throw new Error('The first page has no numbers.');
  const row = all(list, ({ tagName }) => tagName === 'li').find((item) => textOf(item).includes(country));
  return row ? textOf(row).replace(/\s+/g, ' ').trim() : '';
}

test('the first page says of a number how sure it is, since when, and for whom alone it is', () => {
  expect(saidOf('Albania')).toMatch(/116 111 inside, for children, reported 4 August 2021/);
  expect(saidOf('Ukraine')).toMatch(/527 inside, from a mobile phone, reported/);
  expect(saidOf('Bulgaria')).toMatch(/\+359 2 981 7686 from abroad 112 danger now/);
});
