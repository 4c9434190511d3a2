import type { Query } from './query.ts';

/** The ids of the entries a key stands for, the most wanted first. */
export type PinTable = Record<string, string[]>;

/**
 * Which entries are meant by a telephone number, an article or a name. The word index counts how often a word occurs;
 * these three are answers, so they stand in front of it.
 */
export interface Pins {
  /** By digits as dialled inside the country, from abroad and without the trunk prefix. */
  numbers: PinTable;
  /** By article, e.g. `149` or `159a`. */
  articles: PinTable;
  /** By folded name of a country or an organisation, in any language given. */
  names: PinTable;
}

/** Shorter beginnings of a name would pin half of the world. */
const SHORTEST_NAME = 2;

/**
 * The entries that a query names, in the order in which they should stand.
 * In: the tables and the query. Out: entry ids without repetition; empty when nothing is named.
 */
export function pinnedIds(pins: Pins, query: Query): string[] {
  const numbers = beginningWith(pins.numbers, query.digits, 1);
  const names = beginningWith(pins.names, query.name, SHORTEST_NAME);
  const articles = query.article === undefined ? [] : (pins.articles[query.article] ?? []);
  return [...new Set([...names.exact, ...numbers.exact, ...articles, ...numbers.longer, ...names.longer])];
}

/**
 * Whether some telephone number begins with what was typed; then its digits are searched for, not their groups.
 * In: the tables and the query. Out: true or false.
 */
export function meansTelephone(pins: Pins, query: Query): boolean {
  const found = beginningWith(pins.numbers, query.digits, 1);
  return found.exact.length + found.longer.length > 0;
}

/**
 * Moves pinned entries to the front.
 * In: results in order of rank, and pinned ids. Out: the same results, the pinned ones first in the order of the pins.
 */
export function pinnedFirst<Ranked extends { id: string }>(results: Ranked[], pinned: string[]): Ranked[] {
  const rank = new Map(pinned.map((id, index) => [id, index]));
  const placeOf = (result: Ranked): number => rank.get(result.id) ?? pinned.length;
  return [...results].sort((one, other) => placeOf(one) - placeOf(other));
}

function beginningWith(
  table: PinTable,
  start: string | undefined,
  shortest: number,
): { exact: string[]; longer: string[] } {
  if (start === undefined || start.length < shortest) return { exact: [], longer: [] };
  const longer = Object.entries(table).filter(([key]) => key.startsWith(start) && key !== start);
  return {
    exact: Object.hasOwn(table, start) ? (table[start] ?? []) : [],
    longer: longer.flatMap(([, ids]) => ids),
  };
}
