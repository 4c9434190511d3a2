import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';

const FIRST_SECTIONS = ['Offence and penalty', 'Legal assistance', 'Offices', 'Helplines and shelters'];

/** A section as it is shown: its heading, whom it sets side by side, and what it asks. */
interface Shown {
  heading: string;
  columns: string[];
  rows: string[];
}

async function shown(reader: Reader): Promise<Shown[]> {
  return reader.page.$$eval('main section:has(table)', (sections) =>
    sections.map((section) => {
      const texts = (selector: string): string[] =>
        [...section.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText.trim());
      return { heading: texts('h2').join(), columns: texts('th[scope="col"] a'), rows: texts('th[scope="row"]') };
    }),
  );
}

async function tick(reader: Reader, name: string): Promise<void> {
  await reader.page.locator(`main label ::-p-text(${name})`).click();
}

/** Names of the boxes that are ticked. */
async function ticked(reader: Reader): Promise<string[]> {
  return reader.page.$$eval('main input:checked', (boxes) =>
    boxes.map((box) => (box as HTMLInputElement).labels?.[0]?.innerText.trim() ?? ''),
  );
}

/** Tabs on until the box of this value has the focus, and ticks it. */
async function tickByKeyboard(reader: Reader, value: string): Promise<void> {
  const has = (wanted: string): boolean =>
    document.activeElement instanceof HTMLInputElement && document.activeElement.value === wanted;
  for (let steps = 0; steps < 60 && !(await reader.page.evaluate(has, value)); steps += 1) await reader.press('Tab');
  await reader.press(' ');
}

// An investigator has a case in two countries, then in four, and sends what was found to a colleague.
everywhere(({ origin, journey }) => {
  journey(
    'two countries are chosen; the address keeps them, and so does the page when it is read again',
    async (reader) => {
      await reader.visit('/compare.html');
      await reader.sees(/Choose two to four countries\. /);
      await tick(reader, 'Türkiye');
      await reader.sees(/Türkiye is chosen\. Choose at least one more country\./);
      await tick(reader, 'Bulgaria');
      await reader.sees(/Shown: Türkiye and Bulgaria\. Sections: Offence and penalty, Legal assistance, Offices, /);
      expect(reader.where()).toBe('/compare.html?countries=turkiye,bulgaria&sections=offence,request,offices,help');
      const before = await shown(reader);
      expect(before.map(({ heading }) => heading)).toEqual(FIRST_SECTIONS);
      expect(before[0]?.columns).toEqual(['Türkiye', 'Bulgaria']);

      await reader.page.reload({ waitUntil: 'load' });
      await reader.sees(/Shown: Türkiye and Bulgaria/);
      expect(await shown(reader)).toEqual(before);
      expect(await ticked(reader)).toEqual(['Bulgaria', 'Türkiye', ...FIRST_SECTIONS]);
    },
  );

  journey('every answer says who said it and when; the head of a column leads to the country', async (reader) => {
    await reader.visit('/compare.html?countries=turkiye,bulgaria&sections=offence');
    await reader.sees(/Shown: /);
    const answers = await reader.page.$$eval('main td', (cells) =>
      cells
        .filter((cell) => !/^Not checked$/.test(cell.innerText.trim()) && !cell.hasAttribute('colspan'))
        .map((cell) => ({
          says: cell.innerText,
          sources: cell.querySelectorAll('cite a[href*="sources/"]').length,
          dates: cell.querySelectorAll('.stamp').length,
        })),
    );
    expect(answers.length).toBeGreaterThan(3);
    expect(answers.filter(({ sources, dates }) => sources === 0 || dates === 0)).toEqual([]);
    const [{ rows } = { rows: [] }] = await shown(reader);
    expect(rows).toContain('Penalty');
    await reader.follow('Türkiye');
    expect(reader.where()).toBe('/countries/turkiye.html');
  });

  journey('two countries lead to the page of what they share', async (reader) => {
    await reader.visit('/compare.html?countries=turkiye,bulgaria');
    await reader.follow('What Türkiye and Bulgaria share: treaties, agreements, ways to each other');
    expect(reader.where()).toBe('/between/bulgaria/turkiye.html');
  });

  journey('an address somebody sent shows four countries and four sections', async (reader) => {
    await reader.visit('/compare.html?countries=ukraine,georgia,greece,moldova&sections=figures,offence,laws,treaties');
    await reader.sees(
      /Shown: Ukraine, Georgia, Greece and Moldova\. Sections: Offence and penalty, Laws, Treaties, Figures\./,
    );
    const sections = await shown(reader);
    expect(sections.map(({ heading }) => heading)).toEqual(['Offence and penalty', 'Laws', 'Treaties', 'Figures']);
    for (const { columns } of sections) expect(columns).toEqual(['Ukraine', 'Georgia', 'Greece', 'Moldova']);
  });

  // A file on a stick can break; on a host, the way to it.
  if (!origin.served) {
    journey(
      'a damaged file is said in words, the rest is shown, and trying again helps once it is mended',
      async (reader) => {
        const file = fileURLToPath(reader.site.address('/compare/turkiye.js'));
        const whole = readFileSync(file, 'utf8');
        try {
          writeFileSync(file, whole.slice(0, 2_000));
          await reader.visit('/compare.html?countries=bulgaria,turkiye&sections=offence');
          await reader.sees(/Türkiye could not be loaded: a file is missing or damaged, or the connection broke\./);
          await reader.sees(/Shown: Bulgaria\./);
        } finally {
          writeFileSync(file, whole);
        }
        await reader.page.locator('main button ::-p-text(Try again)').click();
        await reader.sees(/Shown: Bulgaria and Türkiye\./);
        expect(await reader.text('main')).not.toContain('could not be loaded');
      },
      { mayBeLoud: 'the browser reports the damaged script' },
    );
  }
});

// What does not depend on how the files are reached.
everywhere(
  ({ engine, journey }) => {
    journey('a fifth country is refused in words; when another has gone it is taken', async (reader) => {
      await reader.visit('/compare.html?countries=ukraine,georgia,greece,moldova&sections=offence');
      await reader.sees(/Shown: /);
      const address = reader.where();
      await tick(reader, 'Serbia');
      await reader.sees(/Four countries at most\. To add Serbia, take away another\./);
      expect(await ticked(reader)).not.toContain('Serbia');
      expect(reader.where()).toBe(address);
      await tick(reader, 'Georgia');
      await tick(reader, 'Serbia');
      await reader.sees(/Shown: Ukraine, Greece, Moldova and Serbia\./);
      expect(await reader.text('main')).not.toContain('at most');
    });

    journey(
      'an address with a slip of the pen and one country too many says both, and shows the rest',
      async (reader) => {
        await reader.visit(
          '/compare.html?countries=bulgaira,turkiye,ukraine,greece,moldova,serbia&sections=offence,laws',
        );
        await reader.sees(/Nothing is known here under “bulgaira”\. Four countries at most: Serbia is left out\./);
        await reader.sees(/Shown: Türkiye, Ukraine, Greece and Moldova\. Sections: Offence and penalty, Laws\./);
      },
    );

    journey('by keyboard alone: two countries, one section more, one less', async (reader) => {
      await reader.visit('/compare.html');
      await tickByKeyboard(reader, 'albania');
      await tickByKeyboard(reader, 'ukraine');
      await reader.sees(/Shown: Albania and Ukraine\./);
      await tickByKeyboard(reader, 'request');
      await tickByKeyboard(reader, 'protection');
      await reader.sees(/Sections: Offence and penalty, Offices, Helplines and shelters, Protection\./);
      expect(reader.where()).toBe('/compare.html?countries=albania,ukraine&sections=offence,offices,help,protection');
    });

    journey(
      'on a phone every answer names its country, and the boxes are folded away',
      async (reader) => {
        await reader.visit('/compare.html?countries=bulgaria,turkiye&sections=offence');
        await reader.sees(/Shown: /);
        expect(await reader.page.$eval('main details', (details) => details.open)).toBe(false);
        const unnamed = await reader.page.$$eval('main td:not([colspan])', (cells) =>
          cells
            .map((cell) => ({ name: cell.dataset.name, before: getComputedStyle(cell, '::before').content }))
            .filter(({ name, before }) => !name || !/attr\(data-name\)|Bulgaria|Türkiye/.test(before)),
        );
        expect(unnamed).toEqual([]);
      },
      { width: 360 },
    );

    if (engine.name === 'Chromium') {
      journey('on paper there are the tables, and nothing to choose', async (reader) => {
        await reader.visit('/compare.html?countries=bulgaria,turkiye&sections=offence');
        await reader.sees(/Shown: /);
        await reader.page.emulateMediaType('print');
        const text = await reader.text('main');
        expect(text).toMatch(/Bulgaria Türkiye Law and article/);
        expect(text).not.toMatch(/Choose countries and sections|Serbia|Shown:/);
      });
    }
  },
  { origins: atRoot },
);
