/** What a row of a list came to. */
export type Reading<Item> =
  { kind: 'taken'; item: Item } | { kind: 'left out'; reason: string } | { kind: 'faulty'; faults: string[] };
