import fs from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Finding } from '../../src/checking/finding.ts';

/** A row of a list: what stands in it, by the name of the column. */
export interface ListRow<Column extends string> {
  /** The name of the list's file, as messages give it. */
  file: string;
  /** Counted from 1, the line of the names being the first. */
  line: number;
  cells: Record<Column, string>;
}

export interface List<Column extends string> {
  rows: ListRow<Column>[];
  findings: Finding[];
}

/**
 * Reads a list in CSV, its cells without spaces at either end.
 * @param file its path
 * @param columns the columns it must have
 */
export function readList<Column extends string>(file: string, columns: readonly Column[]): List<Column> {
  const name = path.basename(file);
  const fault = (line: number, message: string): Finding => ({ file: name, line, column: 1, message });
  if (!fs.existsSync(file)) return { rows: [], findings: [fault(1, `there is no file ${file}`)] };
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const lines: ListRow<Column>[] = [];
  const findings: Finding[] = [];
  let names: string[] | undefined;
  let line = 1;
  let read = 0;
  Papa.parse<string[]>(text, {
    step({ data, errors, meta }) {
      const here = line;
      // A cell in quotation marks may hold line ends, so rows and lines are counted apart.
      line += text.slice(read, meta.cursor).split('\n').length - 1;
      read = meta.cursor;
      if (data.every((cell) => cell.trim() === '')) return;
      findings.push(...errors.map(({ message }) => fault(here, message)));
      if (!names) {
        names = data.map((cell) => cell.trim());
        const missing = columns.filter((column) => !names?.includes(column));
        if (missing.length > 0)
          findings.push(fault(here, `no column ${missing.join(', ')}; found ${names.join(', ')}`));
        return;
      }
      if (data.length !== names.length) {
        findings.push(fault(here, `expected ${names.length} cells (${names.join(', ')}), found ${data.length}`));
        return;
      }
      const cells = Object.fromEntries(names.map((column, index) => [column, data[index]?.trim() ?? '']));
      lines.push({ file: name, line: here, cells: cells as Record<Column, string> });
    },
  });
  return { rows: findings.length > 0 ? [] : lines, findings };
}
