import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** What a file really holds. */
export interface StoredFile {
  sha256: string;
  bytes: number;
  /** Whether the medium was read; otherwise the system may have answered from its memory. */
  fromMedium: boolean;
}

/** Reading past the system's memory needs memory that begins where a page does, as that of WebAssembly does: 1 MiB. */
const PAGES = 16;
const aligned = new Uint8Array(new WebAssembly.Memory({ initial: PAGES }).buffer);

/** What is read past the memory comes in pieces of this. */
const SECTOR = 512;

/** Where a system cannot do without its memory it says so with one of these, when the file is opened or read. */
const REFUSALS = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'];

/**
 * Reads a file from the medium it lies on, not from what the system remembers of it, where the system can: on Linux with
 * most file systems. One file at a time.
 */
export async function readStored(file: string): Promise<StoredFile> {
  // Linux only; macOS and Windows have other ways that Node does not offer.
  const direct = process.platform === 'linux' ? constants.O_DIRECT : undefined;
  if (direct === undefined) return readWith(file, 0);
  try {
    return await readWith(file, direct);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && REFUSALS.includes(String(error.code)))) throw error;
    return readWith(file, 0);
  }
}

async function readWith(file: string, flag: number): Promise<StoredFile> {
  const handle = await open(file, constants.O_RDONLY | flag);
  try {
    return await digest(handle, flag !== 0);
  } finally {
    await handle.close();
  }
}

async function digest(handle: FileHandle, fromMedium: boolean): Promise<StoredFile> {
  const hash = createHash('sha256');
  for (let bytes = 0; ;) {
    const { bytesRead } = await handle.read(aligned, 0, aligned.length, bytes);
    hash.update(aligned.subarray(0, bytesRead));
    bytes += bytesRead;
    // Only the end of a file is no whole sector, and nothing may be asked of the medium from there on.
    const isEnd = bytesRead === 0 || (fromMedium && bytes % SECTOR !== 0);
    if (isEnd) return { sha256: hash.digest('hex'), bytes, fromMedium };
  }
}
