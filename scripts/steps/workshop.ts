import { createHash } from 'node:crypto';
import { rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whichever folder the command was started in. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Everything a build makes on its way to the output. */
export const BUILD = path.join(PROJECT, '.build');

/** Held by the one build that may run. Astro keeps files of its own in `.astro`, whatever the output is. */
export const LOCK = path.join(BUILD, 'lock');

/** The folders one build works in. */
export interface Workshop {
  /** The new output, until everything has passed. */
  next: string;
  /** What Astro keeps between its steps. */
  cache: string;
}

/**
 * Where the build of some content into some output works. Another content or another output has folders of its own, so
 * nothing of one can get into the other.
 */
export function workshopOf({ content, out }: { content: string; out: string }): Workshop {
  const isUsual = content === path.join(PROJECT, 'content') && out === path.join(PROJECT, 'dist');
  const name = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 12);
  const folder = isUsual ? BUILD : path.join(BUILD, name);
  return { next: path.join(folder, 'next'), cache: path.join(folder, 'cache') };
}

/** Leaves nothing behind that the next build would throw away. */
export async function clearWorkshop({ next, cache }: Workshop): Promise<void> {
  await rm(next, { recursive: true, force: true });
  await rm(cache, { recursive: true, force: true });
  // The folder of the usual build is shared with the lock and stays.
  await rmdir(path.dirname(next)).catch(() => undefined);
}
