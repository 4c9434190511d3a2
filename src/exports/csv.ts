import Papa from 'papaparse';
import type { Citation } from '../schemas/provenance.ts';

/** Without it spreadsheet programs take the file for one of another encoding, and Türkiye for TÃ¼rkiye. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Records as CSV after RFC 4180, the names of the columns first. A cell that a spreadsheet program would run as a
 * formula is written as text.
 *
 * @param columns in their order; every record has these keys
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  records: readonly Record<Column, string | number>[],
): string {
  const rows = records.map((record) => columns.map((column) => record[column]));
  const text = Papa.unparse([[...columns], ...rows], { newline: '\r\n', escapeFormulae: true });
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}

/** The answer of an address that gives CSV. */
export function csvResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** Several values in one cell. They may hold commas and semicolons themselves. */
export const joined = (values: readonly string[]) => values.join(' | ');

/** The ids of sources, as files in content/sources are called. */
export const sourceIds = (sources: readonly Citation[]) => joined([...new Set(sources.map(({ source }) => source))]);

interface Sayer {
  asOf?: string | undefined;
  sources?: Citation[] | undefined;
}

/** What others say than who says the rest: `penalty: us-tip-2023 (2023) | since: guide (2008)`. */
export function saidOtherwise(statements: Readonly<Record<string, Sayer | undefined>>, entry: Required<Sayer>): string {
  const own = Object.entries(statements).flatMap(([name, statement]) =>
    statement?.asOf || statement?.sources
      ? [`${name}: ${sourceIds(statement.sources ?? entry.sources ?? [])} (${statement.asOf ?? entry.asOf})`]
      : [],
  );
  return joined(own);
}

/** A field in its three states: what is known, `none: …` where a source says there is none, empty where not checked. */
export function stated<Value>(
  statement: { value: Value } | { none: string } | undefined,
  words: (value: Value) => string | number = String,
): string | number {
  if (!statement) return '';
  return 'none' in statement ? `none: ${statement.none}` : words(statement.value);
}
