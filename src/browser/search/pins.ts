import type { Query } from './query.ts';

/** An entry by its id, and everything that means it. */
export type Pin = [id: string, keys: string[]];

/**
 * Which entries are meant by a telephone number, an article or a name, the most wanted kinds first. The word index
 * counts how often a word occurs; these three are answers, so they stand in front of it.
 */
export interface Pins {
  /** By digits as dialled inside the country, from abroad and without the trunk prefix. */
  numbers: Pin[];
  /** By article, e.g. `149` or `159a`. */
  articles: Pin[];
  /** By folded name of a country or an organisation, in any language given. */
  names: Pin[];
}

/** Shorter beginnings of a name would pin half of the world. */
const SHORTEST_NAME = 2;

/**
 * The entries that a query names, in the order in which they should stand.
 * In: the tables and the query. Out: entry ids without repetition; empty when nothing is named.
 */
export function pinnedIds(pins: Pins, query: Query): string[] {
  const name = query.name.length < SHORTEST_NAME ? undefined : query.name;
  return [
    ...new Set([
      ...idsOf(pins.names, name, equals),
      ...idsOf(pins.numbers, query.digits, equals),
      ...idsOf(pins.articles, query.article, equals),
      ...idsOf(pins.numbers, query.digits, begins),
      ...idsOf(pins.names, name, begins),
    ]),
  ];
}

/**
 * Whether some telephone number begins with what was typed; then its digits are searched for, not their groups.
 * In: the tables and the query. Out: true or false.
 */
export function meansTelephone(pins: Pins, query: Query): boolean {
  return idsOf(pins.numbers, query.digits, begins).length > 0;
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

type Comparison = (key: string, wanted: string) => boolean;

const equals: Comparison = (key, wanted) => key === wanted;
const begins: Comparison = (key, wanted) => key.startsWith(wanted);

function idsOf(pins: Pin[], wanted: string | undefined, fits: Comparison): string[] {
  if (wanted === undefined) return [];
  return pins.filter(([, keys]) => keys.some((key) => fits(key, wanted))).map(([id]) => id);
}
