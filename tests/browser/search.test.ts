import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { openSearch } from './search-place.ts';

/** What people type, and where the first result must lead. */
const queries = [
  { words: '0800 19 100', says: /0800 19 100/, leadsTo: /^\/countries\/bulgaria\.html#hotline-/ },
  { words: '157', says: /157/, leadsTo: /^\/countries\/turkiye\.html#hotline-/ },
  { words: 'article 149', says: /149/, leadsTo: /^\/countries\/ukraine\.html#/ },
  { words: 'Kiev', says: /Ukraine/, leadsTo: /^\/(countries\/ukraine\.html|glossary\.html#term-kiev)/ },
  { words: 'Turkey hotline', says: /Türkiye/, leadsTo: /^\/countries\/turkiye\.html#hotline-/ },
  { words: 'SECI', says: /Southeast European Law Enforcement Center/, leadsTo: /#organisation-selec$/ },
  { words: 'FYROM', says: /North Macedonia/, leadsTo: /^\/countries\/north-macedonia\.html$/ },
  { words: '116006', says: /116 006/, leadsTo: /^\/countries\/.*#hotline-/ },
  { words: 'YİMER', says: /157/, leadsTo: /^\/countries\/turkiye\.html#hotline-yimer-157$/ },
  { words: 'yimer', says: /157/, leadsTo: /^\/countries\/turkiye\.html#hotline-yimer-157$/ },
  { words: 'readmission', says: /readmission/i, leadsTo: /^\/countries\/.*#agreement-/ },
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
    const [, second] = await search.type('shelter');
    await reader.press('ArrowDown', 'ArrowDown');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe(second?.leadsTo);
    expect(await reader.page.$(':target')).not.toBeNull();
  });

  journey('Enter opens the first result', async (reader) => {
    await reader.visit('/countries/turkiye.html');
    const search = await openSearch(reader, '/');
    const [first] = await search.type('article 149');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe(first?.leadsTo);
  });

  journey('Escape closes the search and gives the focus back', async (reader) => {
    await reader.visit('/index.html');
    const link = await reader.find('link', 'Countries');
    await link.focus();
    await openSearch(reader);
    await reader.press('Escape');
    await reader.page.waitForSelector('dialog[open]', { hidden: true });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  journey('what is not there is said, with a way on', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    expect(await search.type('zzqx')).toEqual([]);
    await reader.sees(/Nothing found for “zzqx”\. Try fewer words/);
  });
});
