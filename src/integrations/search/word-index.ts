import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../directory/search-record.ts';
import { customRecord } from './custom-record.ts';

/** Entries are read in groups of about this many: fewer files on a stick, little more to load for a result. */
const ENTRIES_PER_FILE = 6;

/**
 * Builds Pagefind's index.
 * In: records. Out: its files in memory, in order of their names. Throws with every fault Pagefind names.
 */
export async function wordIndex(records: SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / ENTRIES_PER_FILE) });
  if (index === undefined) throw new Error(['Pagefind could not start', ...errors].join('\n'));
  try {
    await addAll(index, records);
    const files = await index.getFiles();
    refuse(files.errors, 'Pagefind could not write the index');
    return files.files.sort((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    await close();
  }
}

async function addAll(index: PagefindIndex, records: SearchRecord[]): Promise<void> {
  const added = await Promise.all(records.map((record) => index.addCustomRecord(customRecord(record))));
  const faults = added.flatMap(({ errors }, place) => errors.map((error) => `${records[place]?.url ?? ''}: ${error}`));
  refuse(faults, 'Pagefind refused records');
}

function refuse(faults: string[], what: string): void {
  if (faults.length > 0) throw new Error([what, ...faults].join('\n'));
}
