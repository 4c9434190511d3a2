import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { openSearch, openSearchPage, SearchPlace } from './search-place.ts';

everywhere(({ journey }) => {
  journey(
    'a question typed into the home page is answered at once, and all its answers are a click away',
    async (reader) => {
      await reader.visit('/index.html');
      await (await reader.find('searchbox', 'Search a country, a number, an article, an office')).focus();
      await reader.page.keyboard.type('shelter');
      const [first] = await new SearchPlace(reader, 'dialog').answerTo('shelter');
      expect(first?.text).toContain('Shelter');
      await reader.arrive(() => reader.page.locator('dialog a[href*="search.html"]').click());
      expect(reader.where()).toBe('/search.html?q=shelter');
      expect((await new SearchPlace(reader, 'main').answerTo('shelter')).length).toBeGreaterThan(6);
    },
  );

  journey('one letter is not yet a question; the second one is', async (reader) => {
    await reader.visit('/countries.html');
    const search = await openSearch(reader);
    await reader.page.keyboard.type('v');
    await reader.sees(/Type a country, a telephone number, an article of law, or any word/);
    expect(await search.hits()).toEqual([]);
    await reader.page.keyboard.type('atra');
    expect((await search.answerTo('vatra'))[0]?.text).toContain('Vatra');
  });

  journey('Enter leads to the search page when the search has no sure answer', async (reader) => {
    await reader.visit('/countries.html');
    const search = await openSearch(reader);
    await search.type('zzqx');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe('/search.html?q=zzqx');
    await reader.sees(/Nothing found for “zzqx”/);
  });

  journey('a facet narrows the results, and the address keeps it', async (reader) => {
    const search = await openSearchPage(reader);
    const all = await search.type('shelter');
    expect(all.every(({ text }) => text.includes('Ukraine'))).toBe(false);
    await reader.page.locator('fieldset label ::-p-text(Ukraine)').click();
    const onlyUkraine = async (): Promise<boolean> =>
      (await search.hits()).every(({ text }) => text.includes('Ukraine'));
    await expect.poll(onlyUkraine).toBe(true);
    expect(reader.where()).toBe('/search.html?q=shelter&country=Ukraine');
    await reader.page.reload();
    expect((await search.answerTo('shelter')).length).toBeGreaterThan(0);
    expect(await onlyUkraine()).toBe(true);
  });
});
