import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { openSearch, openSearchPage } from './search-place.ts';
import { pagesIn } from './site.ts';

/** Clicks everything on this page that is neither a link nor leads away: boxes, choices, what unfolds. */
async function touchEverything(reader: Reader): Promise<void> {
  const touchable = 'main summary, main input[type="checkbox"], main input[type="radio"]';
  for (const element of (await reader.page.$$(touchable)).slice(0, 12)) {
    if (await element.isVisible()) await element.click();
  }
}

// Nobody else learns who reads what: the watch on every journey fails on the first request that leaves.
everywhere(({ journey }) => {
  journey('no page speaks to anybody else, whatever is touched on it', async (reader) => {
    for (const page of pagesIn()) {
      await reader.visit(page);
      await touchEverything(reader);
    }
  });

  journey('searching speaks to nobody else', async (reader) => {
    await reader.visit('/index.html');
    const dialog = await openSearch(reader);
    await dialog.type('shelter');
    await reader.press('Escape');
    const search = await openSearchPage(reader);
    await search.type('https://example.org/ 157');
    await touchEverything(reader);
  });
});
