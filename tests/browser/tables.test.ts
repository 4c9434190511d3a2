import { describe, expect } from 'vitest';
import { everywhere, withScriptsOff } from './journey.ts';
import type { Reader } from './reader.ts';
import { atRoot } from './site.ts';

/** What each row shown says, with plain spaces: of the first table, unless told. */
function rows(reader: Reader, table = 'main table'): Promise<string[]> {
  return reader.page.$$eval(`${table} tbody tr`, (all) =>
    all
      .filter((row) => row.checkVisibility())
      .map((row) => (row as HTMLElement).innerText.replace(/\s+/gu, ' ').trim()),
  );
}

/** What the line above the table says. */
const said = (reader: Reader) => reader.text('main [role="status"]');

/** The order of the rows, and what the head of the column says of it. */
async function sortedBy(reader: Reader, column: string) {
  const [head, keys] = await reader.page.$eval(`main th[data-column="${column}"]`, (th) => {
    const { cellIndex } = th as HTMLTableCellElement;
    const cells = [...(th.closest('table')?.tBodies[0]?.rows ?? [])].map((row) => row.cells[cellIndex]);
    return [th.getAttribute('aria-sort'), cells.map((cell) => cell?.dataset.sort ?? cell?.innerText ?? '')] as const;
  });
  return { head, keys };
}

everywhere(({ journey }) => {
  journey('a shared address shows what two states agreed on, sorted as it was', async (reader) => {
    await reader.visit('/agreements.html?state=BG&with=TR&sort=-kind');
    const shown = await rows(reader);
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((row) => !/Bulgaria.*Türkiye/.test(row))).toEqual([]);
    expect(await said(reader)).toMatch(new RegExp(`^${shown.length} of \\d+ agreements$`));
    expect((await sortedBy(reader, 'kind')).head).toBe('descending');
  });

  journey('a choice is kept in the address, and Clear shows everything again', async (reader) => {
    await reader.visit('/agreements.html');
    const all = (await rows(reader)).length;
    await reader.page.select('main select[name="state"]', 'UA');
    expect(reader.where()).toBe('/agreements.html?state=UA');
    const some = await rows(reader);
    expect(some.length).toBeLessThan(all);
    expect(some.filter((row) => !row.includes('Ukraine'))).toEqual([]);
    await reader.page.reload();
    expect(await rows(reader)).toEqual(some);
    await reader.page.locator('main [role="status"] + button').click();
    expect(await said(reader)).toBe(`${all} agreements`);
    expect(reader.where()).toBe('/agreements.html');
  });
});

describe('tables', () =>
  everywhere(
    ({ journey }) => {
      journey('a column is sorted by keyboard: up, down, and as it was', async (reader) => {
        await reader.visit('/agreements.html');
        const before = await sortedBy(reader, 'signed');
        expect(before.head).toBeNull();
        await reader.page.focus('main th[data-column="signed"] button');
        await reader.press('Enter');
        const up = await sortedBy(reader, 'signed');
        const dates = before.keys.filter(Boolean).toSorted();
        expect(up.head).toBe('ascending');
        expect(up.keys.slice(0, dates.length)).toEqual(dates);
        await reader.press(' ');
        const down = await sortedBy(reader, 'signed');
        expect(down.head).toBe('descending');
        expect(down.keys.slice(0, dates.length)).toEqual(dates.toReversed());
        await reader.press('Enter');
        expect(await sortedBy(reader, 'signed')).toEqual(before);
      });

      journey('a value that is not there shows all rows rather than none', async (reader) => {
        await reader.visit('/agreements.html?state=XX&sort=colour');
        expect(await said(reader)).toMatch(/^\d+ agreements$/);
      });

      journey('where nothing is found, the page says so and leads back', async (reader) => {
        await reader.visit('/agreements.html');
        await reader.page.focus('main input[type="search"]');
        await reader.page.keyboard.type('zzqx');
        await reader.sees(/Nothing found\. Clear all filters/);
        expect(await rows(reader)).toEqual([]);
        await reader.page.locator('main p button ::-p-text(Clear all filters)').click();
        expect(await said(reader)).toMatch(/^\d+ agreements$/);
        expect(await reader.text('main')).not.toContain('Nothing found');
      });

      journey('the longest penalties are on top, what nobody checked at the end', async (reader) => {
        await reader.visit('/legislation.html?sort=-maximum');
        const { keys } = await sortedBy(reader, 'maximum');
        const months = keys.filter(Boolean).map((key) => (key === 'life' ? Infinity : Number(key)));
        expect(months.length).toBeGreaterThan(10);
        expect(months).toEqual(months.toSorted((a, b) => b - a));
        expect(keys.slice(0, months.length)).not.toContain('');
        expect(keys.at(-1)).toBe('');
      });

      journey('a treaty says in words where a country stands, and what nobody checked', async (reader) => {
        await reader.visit('/treaties.html?state=TR&standing=party');
        const words = await reader.page.$$eval('main section table tbody tr', (all) =>
          all
            .filter((row) => row.checkVisibility())
            .map((row) =>
              [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()),
            ),
        );
        const protocol = words.find(([treaty]) => treaty === 'Trafficking Protocol');
        expect(protocol?.join(' ')).toContain('2003 party, ratified 25 March 2003');
        expect(words.flat()).toContain('– not checked');
      });

      journey(
        'on a phone the list of orders takes the place of the heads',
        async (reader) => {
          await reader.visit('/agreements.html');
          expect(
            await reader.page.$eval('main th button', (button) => button.checkVisibility({ visibilityProperty: true })),
          ).toBe(false);
          await reader.page.select('main select[name="sort"]', 'signed');
          expect((await sortedBy(reader, 'signed')).head).toBe('ascending');
        },
        { width: 360 },
      );
    },
    { origins: atRoot },
  ));

withScriptsOff(
  ({ journey }) => {
    for (const page of ['/agreements.html', '/legislation.html', '/monitoring.html', '/treaties.html']) {
      journey(`every row of ${page} is there, and nothing that would not work`, async (reader) => {
        await reader.visit(`${page}?state=BG`);
        const built = await reader.page.$$eval('main tbody tr', (all) => all.length);
        expect(built).toBeGreaterThan(30);
        expect(await reader.countShown('main tbody tr')).toBe(built);
        const dead = 'main :is(button, select, input, [role="status"])';
        expect(await reader.countShown(dead)).toBe(0);
      });
    }
  },
  { origins: atRoot },
);
