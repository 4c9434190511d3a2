import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from '../browser/offline/sha256.ts';
import { stateOf, STATE_FILE, type SiteState } from '../browser/offline/site-state.ts';
import { WORKER_FILE } from '../browser/offline/worker-registration.ts';
import { inBatches } from './batches.ts';
import { classicScript } from './classic-script.ts';
import { listFiles } from './file-list.ts';
import { LISTS } from './manifest.ts';
import { timed } from './timed.ts';

const WORKER = fileURLToPath(new URL('../browser/offline/worker.ts', import.meta.url));

/** Files that tell of all others and are therefore not counted. */
const TELLING = new Set([STATE_FILE, ...LISTS]);

/**
 * A step of the build: the worker that answers without a network, and in a few bytes which state this is. Stands after the
 * last step that changes a file, and before the list, which has both.
 */
export function offline({ date }: { date: string }): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(WORKER_FILE, dir), await classicScript({ entryPoints: [WORKER] }));
        await timed('state', () => writeState(fileURLToPath(dir), date));
      },
    },
  };
}

/**
 * Says into a finished build which state it is.
 *
 * @param root folder of the build
 * @param date date of the data, ISO
 * @returns what was written
 */
export async function writeState(root: string, date: string): Promise<SiteState> {
  const listed = (await listFiles(root)).filter((file) => !TELLING.has(file));
  const files = await inBatches(listed, async (file) => {
    const content = Uint8Array.from(await readFile(path.join(root, file)));
    return { path: file, bytes: content.length, sha256: await sha256(content) };
  });
  const state = await stateOf({ date, files });
  await writeFile(path.join(root, STATE_FILE), `${JSON.stringify(state)}\n`);
  return state;
}
