import type { Measurement } from './measurement.ts';

const verdict = (kept: boolean | undefined): string => (kept === undefined ? '' : kept ? 'kept' : 'EXCEEDED');

/** Measurements beside their budgets, as lines of a table that also reads well in Markdown. */
export function table(measurements: Measurement[]): string[] {
  return lined([
    ['what', 'budget', 'measured', ''],
    ...measurements.map(({ what, budget, measured, kept }) => [what, budget, measured, verdict(kept)]),
  ]);
}

/** Rows as lines of a table, the head first; its columns are as wide as they must be. */
export function lined(rows: readonly string[][]): string[] {
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, column) => column);
  const widths = columns.map((column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]): string => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}
