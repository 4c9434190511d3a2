import { isDeepStrictEqual } from 'node:util';
import type { Citation } from '../../src/schemas/provenance.ts';
import { compare, factWords } from './comparison.ts';
import type { Facts } from './comparison.ts';
import type { ListChange } from './entry-list.ts';

/** What became of a row. `more`, `conflict`: the entry is the editor's and stays as it is. */
export type Outcome = 'added' | 'changed' | 'same' | 'more' | 'conflict';

/** An item of an entry's list that a row of a list can give. */
export interface Item {
  sources?: Citation[] | undefined;
}

/** How items of one kind are told apart and compared. */
export interface ItemKind<Kind extends Item> {
  /** Whom it is about: `AL`, `osce`. */
  keyOf: (item: Kind) => string;
  /** What two sources can contradict each other in. */
  factsOf: (item: Kind) => Facts;
}

export interface Merged {
  change: ListChange;
  /** One for each row, in their order. */
  outcomes: { key: string; outcome: Outcome; words: string }[];
}

/**
 * Puts what the rows say beside what an entry says. The import owns an item whose own sources are all sources of the
 * tables; it renews those. Every other item is the editor's: it stays, and what the row says differently is told.
 * @param items what the entry holds
 * @param rows what the rows gave
 * @param citable ids of the sources of the tables
 */
export function merge<Kind extends Item>(
  items: readonly Kind[],
  rows: readonly Kind[],
  { keyOf, factsOf }: ItemKind<Kind>,
  citable: ReadonlySet<string>,
): Merged {
  const changed = new Map<number, object>();
  const added: object[] = [];
  const outcomes = rows.map((row) => {
    const key = keyOf(row);
    const place = items.findIndex((item) => keyOf(item) === key);
    const item = items[place];
    if (!item) {
      added.push(row);
      return { key, outcome: 'added' as const, words: factWords(factsOf(row)) };
    }
    const words = `${factWords(factsOf(item))}; the list: ${factWords(factsOf(row))}`;
    if (!isOwned(item, citable)) return { key, outcome: compare(factsOf(item), factsOf(row)), words };
    if (isDeepStrictEqual(item, row)) return { key, outcome: 'same' as const, words };
    changed.set(place, row);
    return { key, outcome: 'changed' as const, words };
  });
  return { change: { changed, added }, outcomes };
}

/** Whether an item came from a list: its own sources are all sources of the tables. */
export function isOwned({ sources = [] }: Item, citable: ReadonlySet<string>): boolean {
  return sources.length > 0 && sources.every(({ source }) => citable.has(source));
}
