import type { ComparedCountry } from '../../directory/comparison/compared-country.ts';
import { ComparePage } from './compare-page.ts';
import { handOver } from './country-scripts.ts';

declare global {
  /** What a script of `compare/` calls; set before any of them is loaded. */
  var counterpartComparison: { handOver(country: ComparedCountry): void };
}

globalThis.counterpartComparison = { handOver };

/** Makes the page of comparisons answer. */
export function startComparison(root: HTMLElement): void {
  new ComparePage(root).start();
}
