import { fold } from '../../browser/search/fold.ts';
import type { Pin, Pins } from '../../browser/search/pins.ts';
import type { Kind, SearchRecord } from '../../directory/search-record.ts';
import { articleKeys } from './custom-record.ts';
import { telephoneKeys } from './telephone-keys.ts';

/** Which kinds of entry may stand in front for a key, the most wanted first. */
const WANTED = {
  numbers: ['hotline', 'shelter', 'body', 'organisation'],
  articles: ['offence', 'law'],
  names: ['country', 'organisation', 'agreement'],
} as const satisfies Record<keyof Pins, readonly Kind[]>;

const KEYS: Readonly<Record<keyof Pins, (record: SearchRecord) => string[]>> = {
  numbers: (record) => telephoneKeys([...record.numbers, ...record.formerNumbers]),
  articles: articleKeys,
  names: (record) => [record.title, ...record.aliases].map(fold),
};

/**
 * Derives from the records which entries are meant by a number, an article or a name.
 * In: the records, and the id of each by address. Out: the three tables, the most wanted kinds first.
 */
export function pinTables(records: SearchRecord[], ids: Map<string, string>): Pins {
  return {
    numbers: pinsOf('numbers', records, ids),
    articles: pinsOf('articles', records, ids),
    names: pinsOf('names', records, ids),
  };
}

function pinsOf(name: keyof Pins, records: SearchRecord[], ids: Map<string, string>): Pin[] {
  return WANTED[name]
    .flatMap((kind) => records.filter((record) => record.kind === kind))
    .map((record): Pin => [ids.get(record.url) ?? '', [...new Set(KEYS[name](record))]])
    .filter(([id, keys]) => id !== '' && keys.length > 0);
}
