import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stateOf, STATE_FILE, type ListedFile } from '../browser/offline/site-state.ts';
import { describeFiles } from './described-files.ts';
import { LISTS, writeManifest } from './manifest.ts';
import { sha256 } from './sha256.ts';
import { timed } from './timed.ts';

/** Date of the data, ISO: `2026-11-22`. Not from the clock, so that the same content gives the same output on any day. */
export interface ListOptions {
  date: string;
}

/** Files that tell of all others. */
const TELLING: ReadonlySet<string> = new Set([STATE_FILE, ...LISTS]);

/** The last step of the build: in a few bytes which state this is, and which files there are. Every file is read once. */
export function lists(options: ListOptions): AstroIntegration {
  return {
    name: 'lists',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await timed('lists', () => writeLists(fileURLToPath(dir), options));
      },
    },
  };
}

/**
 * Lists a finished build into its own `state.json`, `files.json`, `sums.js` and `SHA256SUMS`.
 *
 * @param root folder of the build
 */
export async function writeLists(root: string, { date }: ListOptions): Promise<void> {
  const files = await describeFiles(root, TELLING);
  const state = await writeState(root, date, files);
  await writeManifest(root, { date, files: [...files, state] });
}

async function writeState(root: string, date: string, files: readonly ListedFile[]): Promise<ListedFile> {
  const text = `${JSON.stringify(await stateOf({ date, files }))}\n`;
  await writeFile(path.join(root, STATE_FILE), text);
  return { path: STATE_FILE, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}
