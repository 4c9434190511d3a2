import { expect } from 'vitest';
import { inChromium } from './browsers.ts';
import { everywhere } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';

const headings = (reader: Reader): Promise<string[]> =>
  reader.page.$$eval('h1 [data-side]', (sides) => sides.map((side) => (side as HTMLElement).innerText.trim()));

/** The two countries above the columns of a section's first table. */
const columns = (reader: Reader, section: string): Promise<string[]> =>
  reader.page.$$eval(`#${section} table:first-of-type thead [data-side]`, (heads) =>
    heads.map((head) => head.textContent.trim()),
  );

const kept = (reader: Reader): Promise<number> => reader.page.evaluate(() => localStorage.length);

async function choose(reader: Reader, own: string, other: string): Promise<void> {
  await reader.page.select('select[name="own"]', own);
  await reader.page.select('select[name="other"]', other);
}

async function remember(reader: Reader): Promise<void> {
  await reader.page.locator('label ::-p-text(Remember my country)').click();
}

// A prosecutor in Antalya has a suspect in Burgas.
everywhere(({ engine, origin, journey }) => {
  // To Firefox every file of a disk is a site of its own; the page says so.
  const forgets = engine.name === 'Firefox' && !origin.served;

  journey('from the first page to two countries, the reader’s own first', async (reader) => {
    await reader.visit('/index.html');
    await choose(reader, 'turkiye', 'bulgaria');
    await reader.arrive(async () => (await reader.find('button', 'Put them together')).click());
    expect(reader.where()).toBe('/between/bulgaria/turkiye.html?from=turkiye');
    expect(await headings(reader)).toEqual(['Türkiye', 'Bulgaria']);
    expect(await columns(reader, 'request')).toEqual(['To Türkiye', 'To Bulgaria']);
    expect(await reader.text('#basis')).toMatch(
      /Organized Crime Convention .* ratified 25 March 2003 .* ratified 5 December 2001/,
    );
    expect(await kept(reader)).toBe(0);
  });

  journey('the other order leads to the same page, and keeps the order', async (reader) => {
    await reader.visit('/between/bulgaria/turkiye.html');
    expect(await headings(reader)).toEqual(['Bulgaria', 'Türkiye']);
    await reader.page.goto(reader.site.address('/between/turkiye/bulgaria.html'));
    await reader.page.waitForSelector('h1 [data-side]');
    expect(reader.where()).toBe('/between/bulgaria/turkiye.html?from=turkiye');
    expect(await headings(reader)).toEqual(['Türkiye', 'Bulgaria']);
  });

  journey('a reader turns the page round by keyboard and hears of it', async (reader) => {
    await reader.visit('/between/albania/greece.html');
    await (await reader.find('button', 'I am in Greece')).focus();
    await reader.press('Enter');
    expect(await headings(reader)).toEqual(['Greece', 'Albania']);
    expect(await columns(reader, 'match')).toEqual(['Greece', 'Albania']);
    expect(await reader.page.$eval('[aria-live][data-told]', (told) => told.textContent)).toBe('Greece stands first.');
    await reader.find('button', 'I am in Albania');
  });

  journey('a country is remembered on this machine when asked, and forgotten when asked', async (reader) => {
    await reader.visit('/between/georgia/turkiye.html?from=turkiye');
    expect(await kept(reader)).toBe(0);
    await remember(reader);
    expect(await kept(reader)).toBe(1);
    if (forgets) {
      await reader.sees(/From a disk, some browsers remember it on this page only\./);
      await reader.visit('/between/georgia/turkiye.html');
      expect(await headings(reader)).toEqual(['Türkiye', 'Georgia']);
      return;
    }
    await reader.visit('/between/armenia/turkiye.html');
    expect(await headings(reader)).toEqual(['Türkiye', 'Armenia']);
    await reader.visit('/between.html');
    expect(await reader.page.$eval('select[name="own"]', (select) => (select as HTMLSelectElement).value)).toBe(
      'turkiye',
    );
    await remember(reader);
    expect(await kept(reader)).toBe(0);
    await reader.visit('/between/armenia/turkiye.html');
    expect(await headings(reader)).toEqual(['Armenia', 'Türkiye']);
  });

  journey('the form says what is missing', async (reader) => {
    await reader.visit('/between.html');
    await (await reader.find('button', 'Put them together')).click();
    await reader.sees(/Choose both countries\./);
    await choose(reader, 'greece', 'greece');
    await (await reader.find('button', 'Put them together')).click();
    await reader.sees(/Choose two different countries\./);
    expect(reader.where()).toBe('/between.html');
  });

  journey('two countries of which little is known are set side by side instead', async (reader) => {
    await reader.visit('/between.html');
    await choose(reader, 'germany', 'spain');
    await (await reader.find('button', 'Put them together')).click();
    await reader.sees(/Of Germany and Spain only helplines, memberships and treaties are known here\./);
    await reader.follow('Set them side by side');
    expect(reader.where()).toBe('/compare.html?countries=germany,spain&sections=memberships,treaties,help');
    await reader.sees(/116 006|0800/);
  });

  journey('a page with a line profile says what is not covered', async (reader) => {
    await reader.visit('/between/bulgaria/germany.html');
    await reader.sees(/Of Germany this directory knows helplines, memberships and treaties\. Its law, its offices/);
    expect(await reader.text('#basis')).toMatch(
      /European arrest warrant EU member since 1 January 2007 .* EU member since 1 January 1958/,
    );
    expect(await reader.text('#gaps')).toMatch(
      /Germany Its law, its offices and how it answers requests: nobody has looked them up here yet\./,
    );
  });
});

everywhere(
  ({ journey }) => {
    journey(
      'with scripts off, two countries are found by links and read, and nothing dead is offered',
      async (reader) => {
        await reader.visit('/index.html');
        await reader.follow('Two countries');
        await reader.follow('Moldova and …');
        await reader.follow('Ukraine');
        expect(reader.where()).toBe('/between/moldova/ukraine.html');
        const text = await reader.text('main');
        expect(text).toMatch(/What a request can rest on/);
        expect(text).not.toMatch(/You are in|Remember my country/);
      },
      { scripts: false },
    );

    for (const pair of ['bulgaria/romania', 'moldova/ukraine', 'armenia/azerbaijan']) {
      journey(`${pair} is two sheets of A4, with the date of the data and the address`, async (reader) => {
        await reader.visit(`/between/${pair}.html`);
        const sheets = Buffer.from(await reader.page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
        await reader.page.emulateMediaType('print');
        const text = await reader.text('main');
        expect(text).toContain(`Counterpart, ${reader.site.address(`/between/${pair}.html`)}, state of `);
        expect(text).not.toMatch(/You are in|With another country/);
      });
    }

    journey('on paper no word of a label is torn', async (reader) => {
      await reader.visit('/between/bulgaria/turkiye.html');
      // The width of A4 between the margins, in CSS pixels.
      await reader.page.setViewport({ width: 725, height: 1000 });
      await reader.page.emulateMediaType('print');
      const torn = await reader.page.$$eval('#match tbody th', (labels) =>
        labels.flatMap(({ firstChild: text }) =>
          [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text as Text, index);
            range.setEnd(text as Text, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          }),
        ),
      );
      expect(torn).toEqual([]);
    });
  },
  { engines: inChromium, origins: atRoot },
);
