import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Part } from '../threads.ts';
import { idsOf, readElements } from './page.ts';

/** A page, and the ids that some links expect there. */
export interface ExpectedElements {
  page: string;
  ids: readonly string[];
}

/** Tells which of the expected ids no element of the page has. Pages without any are left out. */
export default function missingElements({
  given: { root },
  items,
}: Part<{ root: string }, ExpectedElements>): ExpectedElements[] {
  return items
    .map(({ page, ids }) => {
      const present = idsOf(readElements(readFileSync(path.join(root, page), 'utf8')));
      return { page, ids: ids.filter((id) => !present.has(id)) };
    })
    .filter(({ ids }) => ids.length > 0);
}
