import { expect, test } from 'vitest';
import { pagesIn } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

/** Words that tell whoever looks at the device what was read. */
const telling =
  /traffick|victim|helpline|hotline|shelter|exploit|slave|forced|abuse|violen|prostitut|rescue|escape|danger|at risk/i;

const pages = pagesIn()
  .map((page) => ({ page, elements: elementsOf(page) }))
  .filter(({ elements }) => elements.some(({ attributes }) => 'data-leave' in attributes));

test('pages a person at risk may read are among those looked at', () => {
  const expected = ['/index.html', '/hotlines.html', '/shelters.html', '/countries/bulgaria.html', '/search.html'];
  expect(pages.map(({ page }) => page)).toEqual(expect.arrayContaining(expected));
});

test.each(pages)('$page says little in the tab, in the history and in its description', ({ elements }) => {
  const title = elements.find(({ tag }) => tag === 'title')?.text ?? '';
  const description = elements.find(({ attributes }) => attributes.name === 'description')?.attributes.content ?? '';
  expect(title).not.toBe('');
  expect(description).not.toBe('');
  expect([title, description].filter((text) => telling.test(text))).toEqual([]);
});
