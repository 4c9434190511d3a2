import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dateWords } from '../../src/directory/date-words.ts';
import { inChromium } from './browsers.ts';
import { setClock } from './clock.ts';
import { everywhere, withScriptsOff } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot, dist, origins } from './site.ts';

const { date } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as { date: string };
/** More than the seven months after which helplines are past their limit, whatever the day of the data. */
const DAYS = 220;
const after = (days: number) => new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString();
const day = (instant: string) => dateWords(instant.slice(0, 10));

/** What the page says of its age, at the top. */
const told = (reader: Reader) => reader.text('copy-age');
const OLD = 'This copy is 220 days old: helplines and shelters may have changed.';

everywhere(
  ({ journey }) => {
    journey('a copy of last month says nothing of its age', async (reader) => {
      await setClock(reader, after(30));
      await reader.visit('/countries/bulgaria.html');
      expect(await told(reader)).toBe('');
      expect(await reader.countShown('copy-age')).toBe(0);
    });

    journey('a copy that is 220 days old says so above everything else', async (reader) => {
      await setClock(reader, after(DAYS));
      for (const page of ['/index.html', '/countries/bulgaria.html', '/about/offline.html']) {
        await reader.visit(page);
        expect({ page, told: await told(reader) }).toEqual({ page, told: OLD });
        const [top, brand] = await reader.page.$$eval('copy-age, .brand', (all) =>
          all.map((one) => one.getBoundingClientRect().top),
        );
        expect(top).toBeLessThan(brand ?? 0);
      }
    });

    journey('help says it in its own language', async (reader) => {
      await setClock(reader, after(DAYS));
      await reader.visit('/help/uk.html');
      expect(await told(reader)).toBe('Цій копії 220 днів: номери могли змінитися.');
      await reader.visit('/help/ro.html');
      expect(await told(reader)).toBe('Această copie are 220 de zile: este posibil ca numerele să se fi schimbat.');
      await reader.visit('/help.html');
      expect(await told(reader)).toBe('This copy is 220 days old: numbers may have changed.');
    });

    journey('a clock that cannot be right is named, and the day of the copy with it', async (reader) => {
      const wrong = (shown: string) =>
        `The clock of this device says ${shown}; it cannot tell how old this copy is. Date of the copy: ${dateWords(date)}`;
      await setClock(reader, '2019-01-01T12:00:00Z');
      await reader.visit('/hotlines.html');
      expect(await told(reader)).toBe(wrong('1 January 2019'));
    });
  },
  { origins: origins.filter(({ name }) => name !== 'served at /some/sub path é/') },
);

everywhere(
  ({ journey }) => {
    journey('on paper an old copy says when it was printed, and a card says nothing', async (reader) => {
      await setClock(reader, after(DAYS));
      await reader.visit('/countries/bulgaria.html');
      await reader.page.emulateMediaType('print');
      expect(await told(reader)).toBe(`${OLD} Printed: ${day(after(DAYS))}`);
      expect(await reader.text('body > footer')).toContain(`State of ${dateWords(date)}.`);
      await reader.visit('/cards/bulgaria/uk.html');
      expect(await reader.countShown('copy-age')).toBe(0);
    });

    journey('the words are there before the rest of the page, so that nothing moves', async (reader) => {
      await setClock(reader, after(DAYS));
      await reader.page.evaluateOnNewDocument(() => {
        new MutationObserver((_, watching) => {
          if (document.querySelector('main') === null) return;
          watching.disconnect();
          document.documentElement.dataset.said = document.querySelector('copy-age')?.textContent ?? '';
        }).observe(document, { childList: true, subtree: true });
      });
      await reader.visit('/countries/bulgaria.html');
      expect(await reader.page.$eval('html', ({ dataset }) => dataset.said)).toContain(OLD);
    });
  },
  { engines: inChromium, origins: atRoot },
);

withScriptsOff(({ journey }) => {
  journey('the day of the data stands at the foot of the page', async (reader) => {
    await reader.visit('/countries/bulgaria.html');
    expect(await reader.text('body > footer')).toContain(`State of ${dateWords(date)}.`);
    expect(await reader.countShown('copy-age')).toBe(0);
  });
});
