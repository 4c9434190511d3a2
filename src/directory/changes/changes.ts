import type { FileChange } from '../../history/content-history.ts';
import { COLLECTIONS } from '../../schemas/collections.ts';
import type { PlacedEntry } from '../placed-entry.ts';
import { difference, type ChangeKind, type StatementChange } from './difference.ts';
import { readEntryText } from './entry-text.ts';

/** What happened to one entry on one day. */
export interface Change {
  day: string;
  /** Of the entry; in it single statements can have changed in several ways. */
  kinds: ChangeKind[];
  file: string;
  name: string;
  /** A country, or a kind of entry. */
  group: string;
  /** Absent where the entry is gone. */
  href: string | undefined;
  statements: StatementChange[];
}

/** Many entries of one group that came on one day: the first state of a country. */
export interface ManyNew {
  day: string;
  group: string;
  count: number;
  href: string | undefined;
}

/** More new entries than this on one day are told by their number. */
const FEW = 25;

/** Where the file of an entry lies below the content folder. */
export function fileOf({ collection, id }: Pick<PlacedEntry, 'collection' | 'id'>): string {
  const parts = id.split('/');
  return COLLECTIONS[collection].files.replaceAll('*', () => parts.shift() ?? '');
}

/** Files that say nothing by themselves: a source is told of where it is cited. */
const isTold = (file: string) => !file.startsWith('sources/');

function changeOf(change: FileChange, entry: PlacedEntry | undefined): Change[] {
  const { day, file } = change;
  // Most entries are new and still there: nothing of their text is asked for.
  if (entry && change.before === undefined) {
    return [{ day, file, name: entry.name, group: entry.group, href: entry.href, kinds: ['new'], statements: [] }];
  }
  const before = change.before === undefined ? undefined : readEntryText(file, change.before);
  const after = change.after === undefined ? undefined : readEntryText(file, change.after);
  const place = {
    day,
    file,
    name: entry?.name ?? after?.name ?? before?.name ?? file,
    group: entry?.group ?? 'No longer in the directory',
    href: entry?.href,
  };
  if (after && !before) return [{ ...place, kinds: ['new'], statements: [] }];
  if (before && change.after === undefined) return [{ ...place, kinds: ['withdrawn'], statements: [] }];
  const statements = before && after ? difference(before.said, after.said) : [];
  const kinds = [...new Set(statements.map(({ kind }) => (kind === 'new' ? 'updated' : kind)))];
  return statements.length > 0 ? [{ ...place, kinds, statements }] : [];
}

/** What happened to every entry, newest day first; changes that no statement shows, such as a moved comma in YAML, are left out. */
export function changes(history: readonly FileChange[], entries: readonly PlacedEntry[]): Change[] {
  const byFile = new Map(entries.map((entry) => [fileOf(entry), entry]));
  return history.filter(({ file }) => isTold(file)).flatMap((change) => changeOf(change, byFile.get(change.file)));
}

/** Takes many new entries of a day and a group together, so that the day a country came does not hide all others. */
export function summed(all: readonly Change[]): { single: Change[]; many: ManyNew[] } {
  const isNew = ({ kinds }: Change) => kinds.includes('new');
  const groups = Map.groupBy(all.filter(isNew), ({ day, group }) => `${day} ${group}`);
  const large = [...groups.values()].filter(({ length }) => length > FEW);
  const inLarge = new Set(large.flat());
  return {
    single: all.filter((change) => !inLarge.has(change)),
    many: large.flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const href = first.href?.replace(/#.*$/, '');
      return [{ day: first.day, group: first.group, count: own.length, href }];
    }),
  };
}
