import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { en } from '../../src/languages/en.ts';
import { inChromium } from './browsers.ts';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot, dist, pagesIn } from './site.ts';

/** In letters, not in bytes: those of some scripts count three. */
const length = (page: string): number => readFileSync(join(dist, page), 'utf8').length;

/** Of the sheets of a kind the two with most on them in every language: where these fit, the others do. */
function fullest(kind: 'cards' | 'posters'): string[] {
  const pages = pagesIn().filter((page) => page.startsWith(`/${kind}/`));
  const inLanguage = Object.values(Object.groupBy(pages, (page) => basename(page)));
  return inLanguage.flatMap((all = []) => all.toSorted((a, b) => length(b) - length(a)).slice(0, 2));
}

/** Size of a sheet of A4 in points, as a PDF gives it. */
const A4 = /\/MediaBox\s*\[0 0 (?:594\.9\d*|595\.\d+|595) (?:841\.\d+|842)\]/;

/** What is cut off of a sheet: nothing may be, in any language. */
function cutOff(): string[] {
  return [...document.querySelectorAll('.handout, .wallet, .poster, .poster .number')]
    .filter((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
    .map(({ className }) => className);
}

const largest = (reader: Reader) => reader.page.$eval('.handout .number b', (number) => number.textContent);

async function findsCards(reader: Reader): Promise<void> {
  await reader.visit('/cards.html');
  await reader.page.$eval('#turkiye a[lang="uk"]', (link) => (link as HTMLElement).click());
  await reader.page.waitForSelector('.wallet');
  expect(reader.where()).toBe('/cards/turkiye/uk.html');
  expect(await reader.page.title()).toBe(en.tabTitle);
  expect(await largest(reader)).toBe('157');
  const card = await reader.text('.wallet');
  expect(card).toContain('+90 312 157 11 22');
  expect(card).toMatch(/\b112\b/);
  expect(card).toContain('20 серпня 2025');
  await reader.follow('The same as a poster');
  expect(reader.where()).toBe('/posters/turkiye/uk.html');
  expect(await largest(reader)).toBe('157');
}

everywhere(({ journey }) => {
  journey('cards are found by country and language, and the poster from there', findsCards);
});

everywhere(
  ({ journey }) => {
    journey('cards are found with scripts off', findsCards, { scripts: false });

    for (const page of [
      '/cards/georgia/hy.html',
      '/cards/turkiye/uk.html',
      '/posters/ukraine/ka.html',
      '/posters/russia/el.html',
    ]) {
      journey(`${page} is one sheet of A4 with nothing of the site on it`, async (reader) => {
        await reader.visit(page);
        const sheet = Buffer.from(await reader.page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        expect(sheet).toMatch(A4);
        await reader.page.emulateMediaType('print');
        expect(await reader.text('body')).not.toMatch(/Countries|Print it at|Glossary/);
      });
    }

    journey('a card is as large as a bank card, and eight of them fit the sheet', async (reader) => {
      await reader.visit('/cards/turkiye/uk.html');
      await reader.page.emulateMediaType('print');
      const inMillimetres = await reader.page.$$eval('.wallet', (cards) =>
        cards.map((card) => {
          const { width, height } = card.getBoundingClientRect();
          return [width, height].map((pixels) => Math.round((pixels / 96) * 25.4));
        }),
      );
      expect(inMillimetres).toEqual(Array.from({ length: 8 }, () => [85, 54]));
    });

    journey(
      'nothing is cut off on the fullest sheets in any language',
      async (reader) => {
        const faults: string[] = [];
        await reader.page.emulateMediaType('print');
        for (const page of [...fullest('cards'), ...fullest('posters')]) {
          await reader.visit(page);
          faults.push(...(await reader.page.evaluate(cutOff)).map((part) => `${page}: ${part}`));
        }
        expect(faults).toEqual([]);
      },
      { timeout: 180_000 },
    );
  },
  { engines: inChromium, origins: atRoot },
);
