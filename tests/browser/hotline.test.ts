import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { openSearch } from './search-place.ts';
import { telephones } from './telephone-links.ts';
import type { Telephone } from './telephone-links.ts';

const now = { text: '116 111', dials: '116111' };
/** The number of old papers. Whoever comes with it must find the line, and what replaced the number. */
const before = { text: '0800 19 100', dials: '080019100' };

/** The telephone links on the card of the children's line, with what it tells of earlier times unfolded. */
async function numbersOfChildrensLine(reader: Reader): Promise<Telephone[]> {
  const heading = await reader.find('heading', 'National hotline for children');
  const id = await heading.evaluate((element) => element.closest('article')?.id ?? '');
  await reader.page.click(`#${id} ::-p-text(Earlier)`);
  return telephones(reader, `#${id}`);
}

// A child in Bulgaria needs somebody to talk to; whoever sits beside it has a number from an old leaflet.
everywhere(({ journey }) => {
  journey('the children’s line is found through the list of countries, with both its numbers', async (reader) => {
    await reader.visit('/index.html');
    await reader.follow('Countries');
    await reader.follow('Bulgaria');
    expect(await numbersOfChildrensLine(reader)).toEqual([now, before]);
  });

  journey('the children’s line is found by searching for children', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    const [first] = await search.type('children hotline bulgaria');
    expect(first?.text).toContain('National hotline for children');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe('/countries/bulgaria.html#hotline-national-hotline-for-children');
    expect(await numbersOfChildrensLine(reader)).toContainEqual(now);
  });
});
