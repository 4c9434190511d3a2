import type { Profile } from '../../collections.ts';
import { proseText } from '../prose.ts';
import type { Kind, SearchRecord } from '../search-record.ts';

/** Field names and plain values of front matter that say nothing to somebody who searches. */
const UNSPOKEN = new Set(['sources', 'asOf', 'earlier', 'editorNotes', 'id']);

/** Every word in an entry's data, whatever its fields. */
export function wordsIn(data: unknown): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (UNSPOKEN.has(key) ? [] : wordsIn(value)));
}

export const textOf = (data: unknown, body: string | undefined) => [...wordsIn(data), proseText(body ?? '')].join('. ');

/** A sentence of an excerpt, or nothing where the directory does not know. */
export const sentence = (label: string, words: string | undefined) => (words ? `${label} ${words}.` : '');
export const paragraph = (...sentences: (string | undefined)[]) => sentences.filter(Boolean).join(' ');

/** A country under every English name it has or had, so that `Turkey hotline` finds a line in Türkiye. */
export const inCountry = ({ country: { data } }: Profile) => [data.name, ...data.otherNames].join(', ');
export const ageOf = (asOf: string) => (asOf === 'undated' ? asOf : asOf.slice(0, 4));

type Fields = Pick<SearchRecord, 'url' | 'title' | 'text' | 'age'> & Partial<SearchRecord>;

export function recordOf(kind: Kind, fields: Fields): SearchRecord {
  return { kind, countries: [], numbers: [], formerNumbers: [], aliases: [], ...fields };
}
