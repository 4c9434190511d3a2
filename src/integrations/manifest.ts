import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ListedFile } from '../browser/offline/site-state.ts';
import { sumsScript, SUMS_SCRIPT } from '../exports/sums-script.ts';
import { SUMS_FILE, sumsText, type Checksum } from './checksums.ts';
import { sha256 } from './sha256.ts';

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
  files: ListedFile[];
}

/** What is written of all files after all of them; pages may lead there. */
export const LISTS: readonly string[] = [MANIFEST_FILE, SUMS_SCRIPT, SUMS_FILE];

/**
 * Writes the list of all files with their sizes and checksums: as `files.json`, as `sums.js` for `verify.html`, and as
 * `SHA256SUMS`, which names those two too, for the tools that every system has.
 *
 * @param root folder of the build
 * @param date of the data, ISO
 * @param listed every file but these three
 */
export async function writeManifest(
  root: string,
  { date, files: listed }: { date: string; files: readonly ListedFile[] },
): Promise<void> {
  const files = listed.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const pages = files.filter((file) => file.path.endsWith('.html')).length;
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const content: Manifest = { date, pages, bytes, files };
  const text = `${JSON.stringify(content, null, 1)}\n`;
  await writeFile(path.join(root, MANIFEST_FILE), text);
  const sums: Checksum[] = [...files, { path: MANIFEST_FILE, sha256: sha256(text) }];
  const script = sumsScript({ date, sums: sumsText(sums) });
  await writeFile(path.join(root, SUMS_SCRIPT), script);
  await writeFile(path.join(root, SUMS_FILE), sumsText([...sums, { path: SUMS_SCRIPT, sha256: sha256(script) }]));
}
