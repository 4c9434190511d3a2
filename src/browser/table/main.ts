import { FacetedTable } from './faceted-table.ts';

/** Makes every table of the page that offers it sortable and lets it be narrowed down. */
export function startTables(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-table]')) new FacetedTable(root).start();
}
