import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readableSums, SIGNATURE_FILE, SUMS_FILE } from '../../src/integrations/checksums.ts';
import { MANIFEST_FILE } from '../../src/integrations/manifest.ts';
import { MARKER_FILE, markedPaths, PART_FILE } from './marker.ts';

/** What a folder holds before a copy is put there. Paths are seen from the folder, with `/`, and sorted. */
export interface Holding {
  /** Of a copy, whole, broken off or of another version. */
  ours: string[];
  /** Of whoever else. */
  others: string[];
}

/** What systems put onto every stick they see. It is left alone. */
const OF_THE_SYSTEM =
  /^(System Volume Information|\$RECYCLE\.BIN|\.Trashes|\.Trash-\d+|\.Spotlight-V100|\.fseventsd|\.TemporaryItems|lost\+found|\.DS_Store|Thumbs\.db|desktop\.ini|\._.*)$/i;

/** Every copy has these; a list that names them all is the list of a copy. */
const IN_EVERY_COPY = ['START-HERE.html', 'index.html', MANIFEST_FILE];

/** Looks what lies in a folder, and whose it is. */
export async function readHolding(folder: string): Promise<Holding> {
  const files = existsSync(folder) ? await listTarget(folder) : [];
  const known = await knownPaths(folder);
  return {
    ours: files.filter((file) => known.has(file)),
    others: files.filter((file) => !known.has(file)),
  };
}

/** Lists every file of a folder but the system's. A link counts as a file: nobody knows where it leads. */
export async function listTarget(folder: string, inside = ''): Promise<string[]> {
  const entries = await readdir(path.join(folder, inside), { withFileTypes: true });
  const lists = entries
    .filter(({ name }) => !OF_THE_SYSTEM.test(name))
    .map(async (entry) => {
      const place = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? listTarget(folder, place) : [place];
    });
  return (await Promise.all(lists)).flat().sort();
}

/** The paths that a copy has put here; none when there is no sign of a copy. */
async function knownPaths(folder: string): Promise<ReadonlySet<string>> {
  const marked = markedPaths(await textOf(path.join(folder, MARKER_FILE))) ?? [];
  const listed = readableSums(await textOf(path.join(folder, SUMS_FILE))).map((sum) => sum.path);
  const copied = IN_EVERY_COPY.every((file) => listed.includes(file)) ? listed : [];
  // The very first write may have been broken off: then there is nothing but that.
  const known = [...marked, ...copied, PART_FILE];
  return new Set(marked.length + copied.length > 0 ? [...known, MARKER_FILE, SUMS_FILE, SIGNATURE_FILE] : known);
}

async function textOf(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8').catch(() => '') : '';
}
