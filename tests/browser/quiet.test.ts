import { everywhere } from './journey.ts';
import { pageKinds, readPages } from './page-kinds.ts';
import type { Reader } from './reader.ts';
import { openSearch, openSearchPage } from './search-place.ts';

/** Long enough for a page on a busy machine, in milliseconds. */
const perPage = 2_000;

/** Ticks what can be ticked and opens what can be opened. */
async function touchEverything(reader: Reader): Promise<void> {
  await reader.unfold();
  for (const box of (await reader.page.$$('main input:is([type="checkbox"], [type="radio"])')).slice(0, 12)) {
    if (await box.isVisible()) await box.click();
  }
}

// Nobody else learns who reads what: the watch on every journey fails on the first request that leaves.
everywhere(({ origin, journey }) => {
  // The same files speak to the same hosts wherever they lie: elsewhere a page of each kind shows that.
  const pages = origin.name === 'served at /' ? readPages() : pageKinds();

  journey(
    `none of ${pages.length} pages speaks to anybody else, whatever is touched on it`,
    async (reader) => {
      for (const page of pages) {
        await reader.visit(page);
        await touchEverything(reader);
      }
    },
    { timeout: pages.length * perPage },
  );

  journey('searching speaks to nobody else', async (reader) => {
    await reader.visit('/index.html');
    const dialog = await openSearch(reader);
    await dialog.type('shelter');
    await reader.press('Escape');
    const search = await openSearchPage(reader);
    await search.type('shelter');
    await touchEverything(reader);
  });
});
