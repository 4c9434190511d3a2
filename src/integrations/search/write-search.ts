import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import type { SearchParts } from '../../browser/search/parts.ts';
import type { SearchRecord } from '../../directory/search-record.ts';
import { chunk, hashedName, type Chunk } from './chunk.ts';
import { entryIds } from './entry-ids.ts';
import { pinTables } from './pin-tables.ts';
import { pagefindScript, searchScript } from './scripts.ts';
import { wordIndex } from './word-index.ts';

/** The folder of the output that holds the search, and the script in it that pages load. */
export const SEARCH_FOLDER = 'search';

const INDEX_FILE = /\.pf_(?:index|fragment|filter|meta)$/u;
const META_FILE = /\.pf_meta$/u;

/**
 * Writes the search of a site into `search/`: the same files serve the web and a disk.
 * In: the records and the output folder. Out: how many scripts were written. Throws when the index cannot be built.
 * The same records give the same bytes.
 */
export async function writeSearch(records: SearchRecord[], outDir: string): Promise<number> {
  const { chunks } = await buildSearch(records);
  const folder = join(outDir, SEARCH_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await Promise.all(chunks.map((one) => writeChunk(folder, one)));
  return chunks.length;
}

/**
 * Builds the scripts of a search without writing them.
 * In: the records. Out: the scripts, and the names of those that every search needs. Throws as `writeSearch` does.
 */
export async function buildSearch(records: SearchRecord[]): Promise<{ chunks: Chunk[]; parts: SearchParts }> {
  const files = await wordIndex(records);
  const runtime = await pagefindScript(text(fileNamed(files, /^pagefind\.js$/u)));
  const wasm = base64(fileNamed(files, /^wasm\.en\.pagefind$/u).content);
  const pins = pinTables(records, entryIds(files));
  const parts: SearchParts = {
    runtime: hashedName('pagefind', runtime),
    wasm: hashedName('wasm', wasm),
    meta: fileNamed(files, META_FILE).path.replace(META_FILE, ''),
    pins: hashedName('pins', JSON.stringify(pins)),
    entry: JSON.parse(text(fileNamed(files, /^pagefind-entry\.json$/u))),
  };
  const programs = [
    { name: parts.runtime, script: runtime },
    { name: 'search', script: await searchScript(parts) },
  ];
  return { parts, chunks: [...indexChunks(files), chunk(parts.wasm, wasm), chunk(parts.pins, pins), ...programs] };
}

function indexChunks(files: IndexFile[]): Chunk[] {
  return files
    .filter((file) => INDEX_FILE.test(file.path))
    .map((file) => chunk(file.path.replace(INDEX_FILE, ''), base64(file.content)));
}

function fileNamed(files: IndexFile[], name: RegExp): IndexFile {
  const file = files.find(({ path }) => name.test(path));
  if (file === undefined) throw new Error(`Pagefind wrote no file like ${name.source}`);
  return file;
}

async function writeChunk(folder: string, { name, script }: Chunk): Promise<void> {
  const path = join(folder, `${name}.js`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, script);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

function text(file: IndexFile): string {
  return Buffer.from(file.content).toString('utf8');
}
