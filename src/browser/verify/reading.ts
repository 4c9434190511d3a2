import { sha256 } from './digest.ts';
import type { Read } from './comparison.ts';

/** So many files are read at once: a stick is waited for, a phone has little memory. */
const AT_ONCE = 8;

async function digestOf(file: File): Promise<string | undefined> {
  try {
    return await sha256(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/**
 * Reads every file and computes its checksum.
 * @param files by their paths in the copy
 * @param tell told after each file how many have been read
 */
export async function readFiles(files: ReadonlyMap<string, File>, tell: (done: number) => void): Promise<Read> {
  const read = new Map<string, string | undefined>();
  const waiting = files.entries();
  const reader = async () => {
    for (const [path, file] of waiting) {
      read.set(path, await digestOf(file));
      tell(read.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  return read;
}
