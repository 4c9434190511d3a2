import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeLists } from '../../../src/integrations/lists.ts';

/** What lies in a built folder, in small: pages, folders, bytes that are no text, an empty file. */
const FILES: Record<string, string | Buffer> = {
  'START-HERE.html': '<title>Start here</title>',
  'index.html': '<title>Counterpart</title>',
  'hotlines.html': '<title>Helplines</title>',
  'countries/bulgaria.html': 'Bulgaria '.repeat(400),
  'countries/moldova.html': 'Moldova '.repeat(9000),
  'between/bulgaria/moldova.html': 'Bulgaria and Moldova',
  'data/routes.csv': 'from,to\r\nmd,bg\r\n',
  'data/empty.txt': '',
  'search/index.bin': Buffer.from(Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256)),
};

/**
 * Writes a built folder of a dozen files, with its lists.
 *
 * @param changes files that differ from the usual ones; undefined leaves one out
 */
export async function writeSmallSite(root: string, changes: Record<string, string | undefined> = {}): Promise<void> {
  for (const [name, content] of Object.entries({ ...FILES, ...changes })) {
    if (content === undefined) continue;
    await mkdir(path.join(root, path.dirname(name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  await writeLists(root, { date: '2026-11-22' });
}
