import axe from 'axe-core';
import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { pageKinds } from './page-kinds.ts';
import type { Reader, Scheme } from './reader.ts';
import { openSearch } from './search-place.ts';
import { atRoot } from './site.ts';

interface Setting {
  scheme: Scheme;
  width: number;
}

const settings: Setting[] = [
  { scheme: 'light', width: 1280 },
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 360 },
  { scheme: 'dark', width: 360 },
];

/** Every violation as one line: rule, page, where on it, and what to do. */
async function violations(reader: Reader): Promise<string[]> {
  // Injected by the driver: the page's policy would stop a script tag.
  await reader.page.evaluate(axe.source);
  const found = await reader.page.evaluate(async () => {
    const { axe: injected } = window as unknown as { axe: typeof axe };
    const { violations: all } = await injected.run({ resultTypes: ['violations'] });
    return all.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => ({ id, target: target.join(' '), todo: failureSummary ?? '' })),
    );
  });
  return found.map(({ id, target, todo }) => `${id} ${reader.where()} ${target}: ${todo}`);
}

everywhere(
  ({ engine, journey }) => {
    // Firefox draws the same colours: one setting shows what differs there.
    const looked = engine.name === 'Chromium' ? settings : settings.slice(0, 1);
    for (const setting of looked) {
      const seen = `${setting.scheme}, ${setting.width} px`;
      for (const page of [...pageKinds(), '/compare.html?countries=bulgaria,georgia,turkiye,ukraine']) {
        journey(
          `nothing keeps anybody out of ${page}, ${seen}`,
          async (reader) => {
            await reader.visit(page);
            await reader.unfold();
            expect(await violations(reader)).toEqual([]);
          },
          setting,
        );
      }
      journey(
        `nothing keeps anybody out of the search with results, ${seen}`,
        async (reader) => {
          await reader.visit('/countries/bulgaria.html');
          const search = await openSearch(reader);
          await search.type('hotline');
          expect(await violations(reader)).toEqual([]);
        },
        setting,
      );
    }
  },
  { origins: atRoot },
);
