import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { openSearch } from './search-place.ts';
import { telephones } from './telephone-links.ts';

const now = { text: '116 111', dials: '116111' };
/** The number of old papers. Whoever comes with it must find the line, and what replaced the number. */
const before = '0800 19 100';

/** The card of the children's line. */
async function childrensLine(reader: Reader): Promise<string> {
  const heading = await reader.find('heading', 'National hotline for children');
  return heading.evaluate((element) => `#${element.closest('article')?.id ?? ''}`);
}

/** What the card says when its earlier statements are unfolded. */
async function toldOfEarlier(reader: Reader, card: string): Promise<string> {
  await reader.page.click(`${card} ::-p-text(Earlier)`);
  return reader.page.$eval(card, (element) => (element as HTMLElement).innerText);
}

// A child in Bulgaria needs somebody to talk to; whoever sits beside it has a number from an old leaflet.
everywhere(({ journey }) => {
  journey(
    'the children’s line is found through the list of countries, and its old number is not offered',
    async (reader) => {
      await reader.visit('/index.html');
      await reader.follow('Countries');
      await reader.follow('Bulgaria');
      const card = await childrensLine(reader);
      expect(await telephones(reader, card)).toEqual([now]);
      expect(await toldOfEarlier(reader, card)).toContain(before);
    },
  );

  journey('the number of an old leaflet leads to the line that can be dialled today', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    const [first] = await search.type(before);
    expect(first?.text).toContain('National hotline for children');
    expect(first?.text).toContain(`earlier number, do not give it out: ${before}`);
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe('/countries/bulgaria.html#hotline-national-hotline-for-children');
    expect(await telephones(reader, await childrensLine(reader))).toEqual([now]);
  });

  journey('the children’s line is found by searching for children', async (reader) => {
    await reader.visit('/index.html');
    const search = await openSearch(reader);
    const [first] = await search.type('children hotline bulgaria');
    expect(first?.text).toContain('National hotline for children');
    await reader.arrive(() => reader.press('Enter'));
    expect(reader.where()).toBe('/countries/bulgaria.html#hotline-national-hotline-for-children');
  });
});
