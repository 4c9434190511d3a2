import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Holding } from './holding.ts';
import { MARKER_FILE, PART_FILE } from './marker.ts';
import type { Source, SourceFile } from './source.ts';
import { readStored } from './stored-file.ts';

/** What has to be done until a folder holds a copy and nothing else. */
export interface Plan {
  /** What is missing, broken or of another version, with the size of what it takes the place of. */
  write: { file: SourceFile; former: number }[];
  /** What is there already, by its hash. */
  same: SourceFile[];
  /** What no longer belongs there. */
  remove: { path: string; bytes: number }[];
}

/**
 * Finds out what a folder holds already.
 *
 * @param onRead called for every file of the copy, with its size, once that is known
 */
export async function readPlan(
  source: Source,
  target: string,
  { ours, others }: Holding,
  onRead: (bytes: number) => void,
): Promise<Plan> {
  const present = new Set([...ours, ...others]);
  const plan: Plan = { write: [], same: [], remove: [] };
  for (const file of source.files) {
    const former = present.delete(file.path) ? await sizeOf(path.join(target, file.path)) : undefined;
    const isSame = former === file.bytes && (await holdsSame(path.join(target, file.path), file));
    if (isSame) plan.same.push(file);
    else plan.write.push({ file, former: former ?? 0 });
    onRead(file.bytes);
  }
  for (const other of [MARKER_FILE, PART_FILE]) present.delete(other);
  for (const left of present) {
    plan.remove.push({ path: left, bytes: (await sizeOf(path.join(target, left))) ?? 0 });
  }
  return plan;
}

/** Undefined for what is no file: where a link leads is not looked at. */
async function sizeOf(place: string): Promise<number | undefined> {
  const found = await lstat(place);
  return found.isFile() ? found.size : undefined;
}

/** What cannot be read is not the same: it is written anew. */
async function holdsSame(place: string, { sha256 }: SourceFile): Promise<boolean> {
  const stored = await readStored(place).catch(() => undefined);
  return stored?.sha256 === sha256;
}
