import type { PlacedEntry } from '../placed-entry.ts';
import { passages } from '../prose.ts';
import type { Origin } from '../provenance.ts';
import { fieldWords, valueWords } from './value-words.ts';

/** One statement of an entry with what it rests on. */
export interface Said {
  /** Where it stands in the entry, from the whole to the part: `['offences', 'Trafficking', 'penalty']`. */
  about: string[];
  words: string;
  origin: Required<Origin>;
}

/** What an entry says about itself rather than about the world. */
const ABOUT_THE_ENTRY = new Set([
  'sources',
  'asOf',
  'editorNotes',
  'id',
  'order',
  'part',
  'profile',
  'neutralTitle',
  'tabTitle',
  'shortTitle',
]);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isStatement = (value: unknown) => isFields(value) && ('value' in value || 'none' in value);
const hasStatements = (value: Fields) => Object.values(value).some(isStatement);
/** Parts of a part that name their own sources, as the steps of a round. */
const isListOfSourced = (value: unknown) =>
  Array.isArray(value) && value.some((part) => isFields(part) && 'sources' in part);

/** What a part of a list is called, if it says so. */
function nameOf(part: Fields): string | undefined {
  const name =
    part['title'] ?? part['name'] ?? part['state'] ?? part['organisation'] ?? part['role'] ?? part['monitor'];
  if (typeof part['round'] === 'number') return `round ${part['round']}`;
  return name === undefined ? undefined : valueWords(name);
}

/** Date and sources of a part: its own where it has them, else those of the whole. */
function originOf(part: Fields, whole: Required<Origin>): Required<Origin> {
  const { asOf, sources } = part as Origin;
  return { asOf: asOf ?? whole.asOf, sources: sources ?? whole.sources };
}

function saidOfPart(value: unknown, whole: Required<Origin>, about: string[]): Said[] {
  if (Array.isArray(value) && value.some(isFields)) {
    return value.flatMap((part: unknown) =>
      saidOfPart(part, whole, isFields(part) ? [...about, nameOf(part) ?? ''] : about),
    );
  }
  if (!isFields(value)) return line(valueWords(value), whole, about);
  const origin = originOf(value, whole);
  if (isStatement(value)) {
    const { value: known, none, earlier = [] } = value as { value?: unknown; none?: string; earlier?: Fields[] };
    return [
      ...line(none ?? valueWords(known), origin, about),
      ...earlier.flatMap((former) =>
        line(valueWords(former['value']), originOf(former, origin), [...about, 'earlier']),
      ),
    ];
  }
  if ('says' in value) return line(valueWords(value['says']), origin, about);
  if (hasStatements(value)) return saidOfFields(value, origin, about);
  const sourced = Object.entries(value).filter(([, part]) => isListOfSourced(part));
  if (sourced.length > 0) return saidOfFields(Object.fromEntries(sourced), origin, about);
  const rest = Object.entries(value).filter(
    ([field, part]) => !ABOUT_THE_ENTRY.has(field) && valueWords(part) !== about.at(-1),
  );
  return line(valueWords(Object.fromEntries(rest)), origin, about);
}

const line = (words: string, origin: Required<Origin>, about: string[]): Said[] =>
  words === '' ? [] : [{ about: about.filter(Boolean), words, origin }];

const saidOfFields = (fields: Fields, whole: Required<Origin>, about: string[]): Said[] =>
  Object.entries(fields)
    // `false` stands for what nobody said.
    .filter(([field, value]) => !ABOUT_THE_ENTRY.has(field) && value !== false)
    .flatMap(([field, value]) => saidOfPart(value, whole, [...about, fieldWords(field)]));

/** Told before: the page of each source and the page of changes ask the same. */
const told = new WeakMap<object, Said[]>();

/** Everything an entry says, statement by statement, with the sources of each: its fields, then the passages of its body. */
export function saidBy({ data, body }: Pick<PlacedEntry, 'data' | 'body'>): Said[] {
  const known = told.get(data);
  if (known) return known;
  const { asOf, sources } = data;
  const text = body ? passages(body) : [];
  const said = [
    ...saidOfFields({ ...data }, { asOf, sources }, []),
    ...text.flatMap(({ text: words, heading, citations }) =>
      line(words, { asOf, sources: citations }, heading ? ['text', heading] : ['text']),
    ),
  ];
  told.set(data, said);
  return said;
}
