import type { Directory } from '../../collections.ts';
import { placedEntries, type PlacedEntry } from '../placed-entry.ts';
import { saidBy } from './said.ts';

/** A statement that rests on a source, alone or with others. */
export interface Rested {
  about: string[];
  words: string;
  asOf: string;
  /** Where in the source it stands. */
  at: string[];
  /** How many other sources say it too. */
  others: number;
}

/** What an entry says on the word of a source. */
export interface Resting {
  entry: PlacedEntry;
  statements: Rested[];
}

function add(index: Map<string, Resting[]>, entry: PlacedEntry): void {
  for (const { about, words, origin } of saidBy(entry)) {
    const bySource = Map.groupBy(origin.sources ?? [], ({ source }) => source);
    for (const [source, citations] of bySource) {
      const resting = index.get(source) ?? [];
      index.set(source, resting);
      const last = resting.at(-1);
      const own = last?.entry === entry ? last : { entry, statements: [] };
      if (own !== last) resting.push(own);
      const at = [...new Set(citations.flatMap((citation) => citation.at ?? []))];
      own.statements.push({ about, words, asOf: origin.asOf ?? 'undated', at, others: bySource.size - 1 });
    }
  }
}

const indexes = new WeakMap<Directory, ReadonlyMap<string, Resting[]>>();

/** What rests on each source, by its id, in the order of the directory. A source that nothing rests on is not in it. */
export function resting(directory: Directory): ReadonlyMap<string, Resting[]> {
  const known = indexes.get(directory);
  if (known) return known;
  const index = new Map<string, Resting[]>();
  for (const entry of placedEntries(directory)) add(index, entry);
  indexes.set(directory, index);
  return index;
}
