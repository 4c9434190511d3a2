import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { SUMS_FILE } from '../../src/integrations/checksums.ts';
import { MARKER_FILE, markerText, PART_FILE } from './marker.ts';
import type { Plan } from './plan.ts';

/**
 * Carries out a plan. Whenever this is killed, a file is either as it was, or whole, or a part under a name of its own; the
 * folder is marked as not complete, and the next plan finds what is left to do.
 *
 * @param onWritten called for every file, with its size, once it is on the medium
 * @throws Error that says where it broke off and what to do
 */
export async function carryOut(plan: Plan, target: string, onWritten: (bytes: number) => void): Promise<void> {
  let place = MARKER_FILE;
  try {
    await mkdir(target, { recursive: true });
    await writeWhole(target, MARKER_FILE, Buffer.from(markerText(pathsOf(plan))));
    for (const { path: old } of plan.remove) await removeFile(target, (place = old));
    for (const { file } of sumsFirst(plan.write)) {
      await writeWhole(target, (place = file.path), await file.read());
      onWritten(file.bytes);
    }
    for (const folder of foldersOf(plan)) await syncFolder(path.join(target, folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Copying broke off at ${place}: ${reason}\nWhat was copied so far stays. Run the same command again to go on.`,
      { cause: error },
    );
  }
}

/** Takes away the mark: everything was read back and is right. */
export async function markComplete(target: string): Promise<void> {
  await rm(path.join(target, PART_FILE), { force: true });
  await rm(path.join(target, MARKER_FILE), { force: true });
  await syncFolder(target);
}

function pathsOf({ write, same, remove }: Plan): string[] {
  return [
    ...write.map(({ file }) => file.path),
    ...same.map((file) => file.path),
    ...remove.map((old) => old.path),
  ].sort();
}

/** Then whoever checks a copy that was broken off is told what is missing. */
function sumsFirst(write: Plan['write']): Plan['write'] {
  const isSums = ({ file }: Plan['write'][number]) => file.path === SUMS_FILE;
  return [...write.filter(isSums), ...write.filter((one) => !isSums(one))];
}

async function writeWhole(target: string, name: string, content: Buffer): Promise<void> {
  const [part, file] = [path.join(target, PART_FILE), path.join(target, name)];
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(part, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}

/** Also the folders that are empty without it. */
async function removeFile(target: string, name: string): Promise<void> {
  await rm(path.join(target, name), { force: true });
  for (let folder = path.dirname(name); folder !== '.'; folder = path.dirname(folder)) {
    const isGone = await rmdir(path.join(target, folder)).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

function foldersOf({ write }: Plan): Set<string> {
  return new Set(['.', ...write.map(({ file }) => path.dirname(file.path))]);
}

/** Windows and some file systems sync no folders: they keep names in order by themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
