import type { Measurement } from './measurement.ts';

const verdict = (kept: boolean | undefined): string => (kept === undefined ? '' : kept ? 'kept' : 'EXCEEDED');

/** Measurements beside their budgets, as lines of a table that also reads well in Markdown. */
export function table(measurements: Measurement[]): string[] {
  const rows = [
    ['what', 'budget', 'measured', ''],
    ...measurements.map(({ what, budget, measured, kept }) => [what, budget, measured, verdict(kept)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]): string => `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows.map(line);
  return [head as string, line(widths.map((width) => '-'.repeat(width))), ...(body as string[])];
}
