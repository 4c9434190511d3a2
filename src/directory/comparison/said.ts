import type { Penalty } from '../../schemas/legislation.ts';
import type { FactKind } from '../freshness.ts';
import { provenanceOf, type Origin, type Provenance, type Sources } from '../provenance.ts';

/** One line of a statement; with the place of the directory that says more, where there is one. */
export interface Line {
  text: string;
  /** Site-absolute address, e.g. `/countries/bulgaria.html#hotline-animus`. */
  href?: string;
  /** A range of imprisonment, to be drawn on the scale all countries share. */
  range?: Penalty;
}

/** One statement of one country, ready to be shown beside another country's. */
export interface Said {
  lines: Line[];
  /** What a source says there is not. */
  none?: string;
  provenance: Provenance;
  kind: FactKind;
}

/** What a country says to a question; empty where nobody has checked. */
export type Cell = readonly Said[];

/** A field of an entry, as schemas/statement.ts has it. */
export type Stated<Value> = (({ value: Value } | { none: string }) & Origin) | undefined;

/** What every entry carries. */
export type Entry = Required<Origin>;

/** A value in words: a line, or several. */
export type Words<Value> = (value: Value) => string | readonly string[] | readonly Line[];

const lineOf = (said: string | Line): Line => (typeof said === 'string' ? { text: said } : said);

/** A statement known without being a field of its own: an office, a line, several fields in one. */
export function said(sources: Sources, entry: Entry, kind: FactKind, line: Line | Line[], origin: Origin = {}): Cell {
  return [{ lines: [line].flat(), provenance: provenanceOf(sources, entry, origin), kind }];
}

/** A field of an entry as a cell, in its three states. */
export function cellOf<Value>(
  sources: Sources,
  entry: Entry,
  statement: Stated<Value>,
  kind: FactKind,
  words: Words<Value>,
): Cell {
  if (!statement) return [];
  const provenance = provenanceOf(sources, entry, statement);
  if ('none' in statement) return [{ lines: [], none: statement.none, provenance, kind }];
  return [{ lines: [words(statement.value)].flat().map(lineOf), provenance, kind }];
}
