import { monthsBetween } from '../freshness.ts';
import type { PlacedEntry } from '../placed-entry.ts';
import { saidBy } from '../cited/said.ts';

/** What an entry says on the word of its newest source. */
export interface Newest {
  entry: PlacedEntry;
  asOf: string;
  /** The places in the entry that are of that date. */
  about: string[];
}

/**
 * Entries by the newest date their sources speak of, newest first: what the world reported, not when somebody wrote it here.
 * @param day the state of the data, YYYY-MM-DD; nothing older than `months` before it is told
 */
export function newest(entries: readonly PlacedEntry[], day: string, months: number): Newest[] {
  return entries
    .flatMap((entry): Newest[] => {
      const said = saidBy(entry).filter(({ about, origin }) => origin.asOf !== 'undated' && !about.includes('earlier'));
      const asOf = said
        .map(({ origin }) => String(origin.asOf))
        .toSorted()
        .at(-1);
      if (asOf === undefined || monthsBetween(asOf, day) > months) return [];
      const about = said.filter(({ origin }) => origin.asOf === asOf).map((own) => own.about[0] ?? '');
      return [{ entry, asOf, about: [...new Set(about)] }];
    })
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf, 'en') || a.entry.name.localeCompare(b.entry.name, 'en'));
}
