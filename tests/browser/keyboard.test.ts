import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { focused, interactive } from './focus.ts';
import type { Focused } from './focus.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';

const pages = [
  '/index.html',
  '/countries/bulgaria.html',
  '/hotlines.html',
  '/search.html',
  '/compare.html?countries=bulgaria,turkiye&sections=offence,help',
];

/** Presses Tab until the focus leaves the page, and gives everything it rested on. */
async function walkThrough(reader: Reader): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (;;) {
    await reader.press('Tab');
    const stop = await reader.page.evaluate(focused);
    if (stop === null || stops.some(({ name }) => name === stop.name)) return stops;
    stops.push(stop);
  }
}

everywhere(
  ({ journey }) => {
    journey('the first Tab shows a link past the header, and it leads there', async (reader) => {
      await reader.visit('/countries/bulgaria.html');
      await reader.press('Tab');
      const first = await reader.page.evaluate(focused);
      expect(first?.name).toMatch(/^a: Skip/);
      expect(first?.inView).toBe(true);
      await reader.press('Enter', 'Tab');
      expect(await reader.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });

    for (const page of pages) {
      journey(`everything on ${page} can be reached by Tab, and is seen when it is`, async (reader) => {
        await reader.visit(page);
        await reader.page.waitForNetworkIdle();
        const expected = await reader.page.evaluate(interactive);
        const stops = await walkThrough(reader);
        expect(stops.filter(({ ringed, inView }) => !ringed || !inView)).toEqual([]);
        const reached = stops.map(({ name }) => name);
        expect(expected.filter((name) => !reached.includes(name))).toEqual([]);
      });
    }
  },
  { origins: atRoot },
);
