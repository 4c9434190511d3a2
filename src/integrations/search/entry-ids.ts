import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';

/** Every file of the index begins with these letters once it is unpacked. */
const SIGNATURE = 'pagefind_dcd';

const entry = z.object({ url: z.string() });
const groupOfEntries = z.record(z.string(), entry);

/**
 * Finds the id under which the index returns each entry.
 * In: the files of the index. Out: ids by address of the entry. Throws when Pagefind writes its files differently.
 */
export function entryIds(files: IndexFile[]): Map<string, string> {
  const groups = files.filter((file) => file.path.startsWith('fragment/')).map(readEntries);
  return new Map(groups.flat());
}

function readEntries(file: IndexFile): [url: string, id: string][] {
  const text = gunzipSync(file.content).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file.path}: expected “${SIGNATURE}” at its beginning`);
  const data: unknown = JSON.parse(text.slice(SIGNATURE.length));
  const single = entry.safeParse(data);
  if (single.success) return [[single.data.url, file.path.replace(/^fragment\/|\.pf_fragment$/gu, '')]];
  return Object.entries(groupOfEntries.parse(data)).map(([id, { url }]) => [url, id]);
}
