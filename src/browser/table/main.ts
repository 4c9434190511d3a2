import { FacetedCards } from './faceted-cards.ts';
import { FacetedTable } from './faceted-table.ts';

/** Makes every table of the page that offers it sortable and lets it be narrowed down. */
export function startTables(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-faceted="table"]')) new FacetedTable(root).start();
}

/** Lets the cards of the page be narrowed down. */
export function startCards(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-faceted="cards"]')) new FacetedCards(root).start();
}
