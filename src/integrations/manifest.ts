import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sumsScript, SUMS_SCRIPT } from '../exports/sums-script.ts';
import { inBatches } from './batches.ts';
import { SUMS_FILE, sumsText, type Checksum } from './checksums.ts';
import { listFiles } from './file-list.ts';
import { sha256 } from './sha256.ts';
import { timed } from './timed.ts';

/** Where the manifest lies in the output. It is no web app manifest, hence not `manifest.json`. */
export const MANIFEST_FILE = 'files.json';

/** What a copy of the site should contain, so that whoever carries it on a stick can tell that it is whole. */
export interface Manifest {
  /** Date of the data, ISO, as precise as given. */
  date: string;
  pages: number;
  /** Size of all files together. */
  bytes: number;
  /** Sorted by path; the manifest itself, `sums.js` and `SHA256SUMS` are left out. */
  files: ManifestFile[];
}

interface ManifestFile extends Checksum {
  bytes: number;
}

/** Written by hand rather than from the clock, so that the same content gives the same output on any day. */
export interface ManifestOptions {
  /** Date of the data, ISO: `2026-11-22`. */
  date: string;
}

/**
 * The last step of the build: writes `files.json`, the list of all files with their sizes and checksums, and the same as
 * `SHA256SUMS` for the tools that every system has.
 */
export function manifest(options: ManifestOptions): AstroIntegration {
  return {
    name: 'manifest',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await timed('manifest', () => writeManifest(fileURLToPath(dir), options));
      },
    },
  };
}

/** What this step writes itself; pages may lead there. */
export const LISTS: readonly string[] = [MANIFEST_FILE, SUMS_SCRIPT, SUMS_FILE];

/**
 * Lists a finished build into its own `files.json`, `sums.js` for `verify.html`, and `SHA256SUMS`, which names those two too.
 * Every file is read once for all three.
 *
 * @param root folder of the build
 * @returns what `files.json` says
 */
export async function writeManifest(root: string, { date }: ManifestOptions): Promise<Manifest> {
  const built = (await listFiles(root)).filter((file) => !LISTS.includes(file));
  const files = await inBatches(built, (file) => describeFile(root, file));
  const pages = files.filter((file) => file.path.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const content: Manifest = { date, pages, bytes, files };
  const text = `${JSON.stringify(content, null, 1)}\n`;
  await writeFile(path.join(root, MANIFEST_FILE), text);
  const listed: Checksum[] = [...files, { path: MANIFEST_FILE, sha256: sha256(text) }];
  const script = sumsScript({ date, sums: sumsText(listed) });
  await writeFile(path.join(root, SUMS_SCRIPT), script);
  await writeFile(path.join(root, SUMS_FILE), sumsText([...listed, { path: SUMS_SCRIPT, sha256: sha256(script) }]));
  return content;
}

async function describeFile(root: string, file: string): Promise<ManifestFile> {
  const content = await readFile(path.join(root, file));
  return { path: file, bytes: content.length, sha256: sha256(content) };
}
