import { expect } from 'vitest';
import { everywhere } from './journey.ts';
import { atRoot } from './site.ts';

everywhere(
  ({ journey }) => {
    journey('who stood on a tier in a year, and who says so', async (reader) => {
      await reader.visit('/monitoring.html?year=2024&tier=Tier+2+Watch+List');
      const shown = await reader.page.$$eval('#tiers tbody tr', (rows) =>
        rows
          .filter((row) => row.checkVisibility())
          .map((row) => {
            const column = row
              .closest('table')
              ?.querySelector<HTMLTableCellElement>('th[data-value="2024"]')?.cellIndex;
            const cell = (row as HTMLTableRowElement).cells[column ?? -1]?.querySelector('.visually-hidden');
            return [row.querySelector('th')?.innerText.trim(), cell?.textContent];
          }),
      );
      expect(shown).toContainEqual(['Serbia', 'Tier 2 Watch List, since 2022']);
      expect(shown.filter(([, words]) => !words?.startsWith('Tier 2 Watch List'))).toEqual([]);
      await reader.arrive(() => reader.page.click('#tiers a[href$="serbia.html#tier-2024"]'));
      expect(reader.where()).toMatch(/\/countries\/serbia\.html#tier-2024$/);
      expect(await reader.text('#tier-2024')).toMatch(
        /^2024\s+Tier 2 Watch List, since 2022\s+Atina on the US report, 2024/,
      );
    });

    journey('rounds of GRETA that have led to a recommendation, the newest first', async (reader) => {
      await reader.visit('/monitoring.html?step=recommendation+adopted&list=-when');
      const rows = await reader.page.$$eval('#rounds tbody tr', (all) =>
        all.filter((row) => row.checkVisibility()).map((row) => (row as HTMLElement).innerText.replace(/\s+/gu, ' ')),
      );
      expect(rows[0]).toMatch(
        /^ ?Türkiye GRETA, second round.* recommendation adopted CP\/Rec\(2024\)11 29 November 2024 CP\/Rec\(2024\)11, Türkiye/,
      );
      expect(rows.filter((row) => !row.includes('recommendation adopted'))).toEqual([]);
    });
  },
  { origins: atRoot },
);
