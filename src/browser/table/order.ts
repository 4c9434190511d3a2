const collator = new Intl.Collator('en', { numeric: true });

/** A column and a direction, as the address and the list of orders write it: `signed`, `-signed`. */
export interface Order {
  column: string;
  descending: boolean;
}

/** Reads an order; none where nothing is written. */
export function readOrder(written: string): Order | undefined {
  if (written === '') return undefined;
  const descending = written.startsWith('-');
  return { column: descending ? written.slice(1) : written, descending };
}

/** What the next press on a column's head asks for: up, then down, then the order of the page again. */
export function nextOrder(written: string, column: string): string {
  if (written === column) return `-${column}`;
  return written === `-${column}` ? '' : column;
}

/**
 * Where each row goes: indexes in their new order. Equal rows stay as they are; a cell that says nothing comes last,
 * whatever the direction.
 *
 * @param keys what each row is sorted by: dates as 2008-06, whole numbers, words
 */
export function ordered(keys: readonly string[], descending = false): number[] {
  const sign = descending ? -1 : 1;
  const compare = (a: string, b: string) =>
    Number(a === '') - Number(b === '') || (a === '' ? 0 : sign * collator.compare(a, b));
  return keys
    .map((key, index) => ({ key, index }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ index }) => index);
}
