import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { openSearch, openSearchPage } from './search-dialog.ts';

/** What people type, and where the first result must lead. */
const queries = [
  { words: '0800 19 100', says: /0800 19 100/, leadsTo: /^\/countries\/bulgaria\.html#/ },
  { words: '157', says: /157/, leadsTo: /^\/countries\/turkiye\.html#/ },
  { words: 'article 149', says: /149/, leadsTo: /^\/countries\/ukraine\.html#/ },
  { words: 'readmission', says: /readmission/i, leadsTo: /^\/countries\/|^\/agreements/ },
];

everywhere(({ journey }) => {
  for (const { words, says, leadsTo } of queries) {
    journey(`searching for “${words}” gives the right answer first`, async (reader) => {
      await reader.visit('/index.html');
      const search = await openSearch(reader);
      const [first] = await search.type(words);
      expect(first?.text).toMatch(says);
      expect(first?.leadsTo).toMatch(leadsTo);
    });
  }

  journey('by keyboard alone: open, type, choose, arrive at the very passage', async (reader) => {
    await reader.visit('/about/method.html');
    const search = await openSearch(reader);
    const [first] = await search.type('0800 19 100');
    await reader.press('ArrowDown');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe(first?.leadsTo);
    const passage = await reader.page.$eval(':target', (element) => (element as HTMLElement).innerText);
    expect(passage).toContain('0800 19 100');
  });

  journey('Escape closes the search and gives the focus back', async (reader) => {
    await reader.visit('/index.html');
    await openSearch(reader);
    await reader.press('Escape');
    await expect.poll(() => reader.page.$('dialog[open]')).toBeNull();
  });

  journey('what is not there is said, with a way on', async (reader) => {
    await reader.visit('/index.html');
    await openSearch(reader);
    await reader.page.keyboard.type('zzqx');
    await reader.sees(/nothing|no result|not found/i);
  });

  journey('on the search page a facet narrows the results to its kind', async (reader) => {
    const search = await openSearchPage(reader);
    const all = await search.type('hotline');
    const facet = await reader.page.waitForSelector('::-p-aria([role="checkbox"])');
    await facet?.click();
    await expect.poll(async () => (await search.shown()).length).toBeLessThan(all.length);
  });
});
