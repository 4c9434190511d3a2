import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lists all files of a folder, however deep.
 *
 * @returns paths relative to the folder, with `/` on every system, in the order of their code units
 */
export async function listFiles(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
