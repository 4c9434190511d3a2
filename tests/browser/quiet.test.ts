import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { pageKinds, samplePages } from './page-kinds.ts';
import { openSearch, openSearchPage } from './search-place.ts';
import { touchEverything } from './touch.ts';
import { traces } from './traces.ts';

/** Long enough for a page on a busy machine, in milliseconds. */
const perPage = 3_000;

// Nobody else learns who reads what: the watch on every journey fails on the first request that leaves.
everywhere(({ origin, journey }) => {
  // That no page names another host is read from every page of the output; here it is seen what pages do. The same files
  // speak to the same hosts wherever they lie: elsewhere one page of each kind shows that.
  const pages = origin.name === 'served at /' ? samplePages(12) : pageKinds();

  journey(
    `none of ${pages.length} pages speaks to anybody else or keeps anything, whatever is touched on it`,
    async (reader) => {
      for (const page of pages) {
        await reader.visit(page);
        await touchEverything(reader);
        expect({ page, kept: await traces(reader) }).toEqual({ page, kept: [] });
      }
    },
    { timeout: pages.length * perPage },
  );

  journey('searching speaks to nobody else and keeps nothing', async (reader) => {
    await reader.visit('/index.html');
    const dialog = await openSearch(reader);
    await dialog.type('shelter');
    expect(await traces(reader)).toEqual([]);
    await reader.press('Escape');
    const search = await openSearchPage(reader);
    await search.type('shelter');
    await touchEverything(reader);
    expect(await traces(reader)).toEqual([]);
  });

  journey('comparing and leaving speak to nobody else and keep nothing', async (reader) => {
    await reader.visit('/compare.html?countries=bulgaria,turkiye');
    await touchEverything(reader);
    expect(await traces(reader)).toEqual([]);
    await reader.visit('/hotlines.html');
    await reader.arrive(async () => (await reader.find('link', 'Leave this page')).click());
    await touchEverything(reader);
    expect(reader.where()).toBe('/notes.html');
    expect(await traces(reader)).toEqual([]);
  });

  journey('a country is kept only where somebody asks to have it remembered', async (reader) => {
    await reader.visit('/between/albania/greece.html');
    await reader.page.locator('label ::-p-text(Remember my country)').click();
    expect(await traces(reader)).toEqual(['localStorage counterpart-home-country']);
    await reader.page.locator('label ::-p-text(Remember my country)').click();
    expect(await traces(reader)).toEqual([]);
  });
});
