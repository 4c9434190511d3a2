import { listFiles } from './file-list.ts';
import type { ListedFile } from '../browser/offline/site-state.ts';
import { inThreads } from './threads.ts';

const DESCRIBING = new URL('described-part.ts', import.meta.url);

/**
 * The files of a finished build with their sizes and checksums.
 *
 * @param root folder of the build
 * @param except paths that are left out
 * @returns sorted by path
 */
export async function describeFiles(root: string, except: ReadonlySet<string>): Promise<ListedFile[]> {
  const files = (await listFiles(root)).filter((file) => !except.has(file));
  return (await inThreads<{ root: string }, string, ListedFile[]>(DESCRIBING, { root }, files)).flat();
}
