import fs from 'node:fs';
import type { Finding } from '../../src/checking/finding.ts';
import { isStateCode } from '../../src/schemas/state.ts';
import { changeList } from './entry-list.ts';
import type { ListRow } from './list.ts';
import { merge } from './merge.ts';
import type { Item, ItemKind, Merged } from './merge.ts';
import type { Reading } from './reading.ts';

/** An entry that a list can change. */
export interface ImportEntry<Kind> {
  id: string;
  file: string;
  items: readonly Kind[];
}

/** A kind of list: how its rows are read, and where they go. */
export interface ListKind<Column extends string, Kind extends Item> extends ItemKind<Kind> {
  /** The field of the entry: `parties`. */
  field: string;
  read: (row: ListRow<Column>) => Reading<Kind>;
  /** The entry a row belongs to; nothing if the directory has none yet; what is wrong if it must have one. */
  entryOf: (row: ListRow<Column>) => ImportEntry<Kind> | undefined | string;
  /** What a row is about, for messages: `RS, BSEC-1998`. */
  nameOf: (row: ListRow<Column>) => string;
}

export interface EntryPlan {
  id: string;
  file: string;
  outcomes: Merged['outcomes'];
  /** The file as it is to be; nothing if it stays as it is. */
  text: string | undefined;
}

/** What a list will change, before anything is written. */
export interface ListPlan {
  /** Number of rows of the list. */
  rows: number;
  entries: EntryPlan[];
  leftOut: { name: string; reason: string }[];
  /** Rows of states or bodies that have no entry here, by name. */
  withoutEntry: string[];
  findings: Finding[];
}

/**
 * Works out what a list changes.
 * @param rows the rows of the list
 * @param kind how they are read
 * @param citable ids of the sources of the tables
 */
export function planList<Column extends string, Kind extends Item>(
  rows: readonly ListRow<Column | 'iso2'>[],
  kind: ListKind<Column | 'iso2', Kind>,
  citable: ReadonlySet<string>,
): ListPlan {
  const findings: Finding[] = [];
  const leftOut: ListPlan['leftOut'] = [];
  const withoutEntry: string[] = [];
  const taken = new Map<string, { entry: ImportEntry<Kind>; items: Kind[] }>();
  for (const row of rows) {
    const fault = (message: string) => findings.push({ file: row.file, line: row.line, column: 1, message });
    const code = row.cells.iso2;
    if (!isStateCode(code)) {
      fault(`iso2: "${code}" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG`);
      continue;
    }
    const reading = kind.read(row);
    if (reading.kind === 'faulty') {
      reading.faults.forEach(fault);
      continue;
    }
    const entry = kind.entryOf(row);
    if (typeof entry === 'string') fault(entry);
    else if (!entry) withoutEntry.push(kind.nameOf(row));
    else if (reading.kind === 'left out') leftOut.push({ name: kind.nameOf(row), reason: reading.reason });
    else {
      const items = taken.get(entry.id)?.items ?? [];
      const twice = items.some((item) => kind.keyOf(item) === kind.keyOf(reading.item));
      if (twice) fault(`${kind.nameOf(row)}: a second row; expected one`);
      taken.set(entry.id, { entry, items: [...items, reading.item] });
    }
  }
  const entries = findings.length > 0 ? [] : [...taken.values()].map(({ entry, items }) => planEntry(entry, items));
  return { rows: rows.length, entries, leftOut, withoutEntry, findings };

  function planEntry(entry: ImportEntry<Kind>, items: Kind[]): EntryPlan {
    const { change, outcomes } = merge(entry.items, items, kind, citable);
    const before = fs.readFileSync(entry.file, 'utf8');
    const text = changeList(before, kind.field, change);
    return { id: entry.id, file: entry.file, outcomes, text: text === before ? undefined : text };
  }
}
