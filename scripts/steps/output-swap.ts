import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { MANIFEST_FILE } from '../../src/integrations/manifest.ts';
import { shown } from './message.ts';

/**
 * Where the output waits while it is exchanged: beside it, because only within one disk is a rename one step. The names
 * start with a dot, so that no web server hands them out.
 */
function besides(out: string): { incoming: string; previous: string } {
  const name = path.join(path.dirname(out), `.${path.basename(out)}`);
  return { incoming: `${name}.next`, previous: `${name}.previous` };
}

/**
 * Puts a finished build in the place of the last one. Whenever this is interrupted, one of the two is whole: either in
 * its place or where `recoverOutput` finds it.
 *
 * @param next folder of the finished build; is gone afterwards
 * @param out folder of the output
 */
export async function swapOutput(next: string, out: string): Promise<void> {
  const { incoming, previous } = besides(out);
  await mkdir(path.dirname(out), { recursive: true });
  await rm(incoming, { recursive: true, force: true });
  await move(next, incoming);
  await rm(previous, { recursive: true, force: true });
  try {
    if (existsSync(out)) await rename(out, previous);
    await rename(incoming, out);
  } finally {
    await recoverOutput(out);
  }
}

/**
 * Undoes an exchange that was interrupted: the last good output is back in its place, and nothing lies beside it.
 *
 * @param out folder of the output
 */
export async function recoverOutput(out: string): Promise<void> {
  const { incoming, previous } = besides(out);
  if (existsSync(previous) && !existsSync(out)) await rename(previous, out);
  await rm(previous, { recursive: true, force: true });
  await rm(incoming, { recursive: true, force: true });
}

/**
 * Makes sure that nothing but an earlier output is about to be replaced.
 *
 * @throws Error when the folder holds something else
 */
export async function assertReplaceable(out: string): Promise<void> {
  if (!existsSync(out) || existsSync(path.join(out, MANIFEST_FILE))) return;
  const files = await readdir(out).catch(() => ['a file of that name']);
  if (files.length === 0) return;
  throw new Error(
    `${shown(out)} holds something that is no build (${files[0]}). ` +
      'It would be replaced: name an empty or a new folder after --out.',
  );
}

/** Whether there is a finished output. */
export function hasOutput(out: string): boolean {
  return existsSync(path.join(out, MANIFEST_FILE));
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
