import { directory } from './collections.ts';
import { contentHistory, type ContentHistory } from './history/content-history.ts';
import { changes, summed, type Change, type ManyNew } from './directory/changes/changes.ts';
import { placedEntries } from './directory/placed-entry.ts';

/** What the page and the feed of changes tell. */
export interface ToldChanges {
  /** Undefined where the site is built without the repository's history. */
  history: Pick<ContentHistory, 'since' | 'partial'> | undefined;
  single: Change[];
  many: ManyNew[];
}

let told: Promise<ToldChanges> | undefined;

async function tell(): Promise<ToldChanges> {
  const history = contentHistory();
  return { history, ...summed(changes(history?.changes ?? [], placedEntries(await directory()))) };
}

/** What changed in the content, from the repository's history; read once for the page and the feed. */
export function toldChanges(): Promise<ToldChanges> {
  return (told ??= tell());
}
