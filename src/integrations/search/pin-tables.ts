import { fold } from '../../browser/search/fold.ts';
import type { Pins, PinTable } from '../../browser/search/pins.ts';
import type { Kind, SearchRecord } from '../../directory/search-record.ts';
import { articleKeys } from './custom-record.ts';
import { telephoneKeys } from './telephone-keys.ts';

/** Which kinds of entry may stand in front for a key, the most wanted first. */
const WANTED = {
  numbers: ['hotline', 'shelter', 'body', 'organisation'],
  articles: ['offence', 'law'],
  names: ['country', 'organisation'],
} as const satisfies Record<keyof Pins, readonly Kind[]>;

const KEYS: Readonly<Record<keyof Pins, (record: SearchRecord) => string[]>> = {
  numbers: (record) => telephoneKeys(record.numbers),
  articles: articleKeys,
  names: (record) => [record.title, ...record.aliases].map(fold),
};

/**
 * Derives from the records which entries are meant by a number, an article or a name.
 * In: the records, and the id of each by address. Out: the three tables, in the order of their keys.
 */
export function pinTables(records: SearchRecord[], ids: Map<string, string>): Pins {
  return {
    numbers: tableOf('numbers', records, ids),
    articles: tableOf('articles', records, ids),
    names: tableOf('names', records, ids),
  };
}

function tableOf(name: keyof Pins, records: SearchRecord[], ids: Map<string, string>): PinTable {
  const pairs = WANTED[name]
    .flatMap((kind) => records.filter((record) => record.kind === kind))
    .flatMap((record) => KEYS[name](record).map((key) => ({ key, id: ids.get(record.url) })))
    .filter((pair) => pair.key !== '' && pair.id !== undefined);
  const grouped = Map.groupBy(pairs, (pair) => pair.key);
  const inOrder = [...grouped].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(inOrder.map(([key, group]) => [key, [...new Set(group.map(({ id }) => id ?? ''))]]));
}
