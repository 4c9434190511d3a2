import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages } from '../browser/page-kinds.ts';
import { dist } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

const { date } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as { date: string };

test('every page knows the day of the data, and can say how old it is before it is drawn', () => {
  const without = readPages().filter((page) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const [head = '', body = ''] = html.split('<body');
    return !/<script src="[./]*head\.js">/.test(head) || body.split(`<copy-age state="${date}"`).length !== 2;
  });
  // The empty page is there to say nothing.
  expect(without).toEqual(['/notes.html']);
});

test('only pages whose reader may not know English bring words of their own for it', () => {
  const own = (page: string) =>
    elementsOf(page)
      .filter(({ tag }) => tag === 'copy-age')
      .map(({ attributes }) => ({ lang: attributes['lang'], brings: 'data-words' in attributes }));
  expect(own('help/uk.html')).toEqual([{ lang: 'uk', brings: true }]);
  expect(own('countries/bulgaria.html')).toEqual([{ lang: undefined, brings: false }]);
});
