import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { SIGNATURE_FILE, SUMS_FILE, type Checksum } from '../../src/integrations/checksums.ts';
import { listTarget } from './holding.ts';
import { MARKER_FILE } from './marker.ts';
import { readStored } from './stored-file.ts';

/** What is wrong with a file of a copy. */
export interface Difference {
  path: string;
  what: 'changed' | 'missing' | 'extra' | 'cannot be read';
}

/** What came of reading a copy. */
export interface ReadBack {
  differences: Difference[];
  files: number;
  bytes: number;
  /** Whether every file came from the medium itself, not from the memory of the system. */
  fromMedium: boolean;
}

/**
 * Reads every file of a copy and compares it with what it should be.
 *
 * @param expected every file that should be there
 * @param tolerated paths that may be there
 * @param onRead called for every file, with its number of bytes
 */
export async function readBack(
  folder: string,
  expected: readonly Checksum[],
  tolerated: readonly string[],
  onRead: (bytes: number) => void,
): Promise<ReadBack> {
  const present = new Set(await listTarget(folder));
  const result: ReadBack = { differences: [], files: 0, bytes: 0, fromMedium: !(await isBehindProgram(folder)) };
  for (const file of expected) {
    const before = result.bytes;
    const what = present.delete(file.path) ? await compare(folder, file, result) : 'missing';
    if (what) result.differences.push({ path: file.path, what });
    onRead(result.bytes - before);
  }
  const extra = [...present].filter((file) => !tolerated.includes(file));
  result.differences.push(...extra.map((file) => ({ path: file, what: 'extra' as const })));
  return result;
}

async function compare(folder: string, file: Checksum, result: ReadBack): Promise<Difference['what'] | undefined> {
  try {
    const stored = await readStored(path.join(folder, file.path));
    result.files += 1;
    result.bytes += stored.bytes;
    result.fromMedium &&= stored.fromMedium;
    return stored.sha256 === file.sha256 ? undefined : 'changed';
  } catch {
    return 'cannot be read';
  }
}

/** What Linux calls a file system that a program keeps, as for exFAT and NTFS at times: that program remembers, too. */
const FUSE = 0x65735546;

async function isBehindProgram(folder: string): Promise<boolean> {
  return (await statfs(folder)).type === FUSE;
}

/** What lies in a copy beside what its checksums list. */
export const BESIDE_SUMS: readonly string[] = [SUMS_FILE, SIGNATURE_FILE];

/** One line for each file. */
export function tellDifferences(differences: readonly Difference[]): string {
  const head =
    differences.length === 1
      ? '1 file is not as it should be:'
      : `${differences.length} files are not as they should be:`;
  const notes: Record<string, string> = { [MARKER_FILE]: ' (copying was broken off)' };
  const lines = differences.map(({ path: file, what }) => `  ${what}: ${file}${notes[file] ?? ''}`);
  return [head, ...lines].join('\n');
}
