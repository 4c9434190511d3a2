import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** A file in an archive. */
export interface ZipEntry {
  path: string;
  content: Buffer;
  /** As it stands in the archive, which knows no zone: `2026-11-22 12:00`. */
  time: string;
  /** Unix permissions, octal. */
  mode: string;
}

/** Reads an archive with another library than the one that wrote it. */
export async function readZip(file: string): Promise<ZipEntry[]> {
  const zip = await openPromise(file);
  const entries: ZipEntry[] = [];
  for await (const entry of zip.eachEntry()) {
    const time = entry.getLastModDate({ timezone: 'UTC' }).toISOString().slice(0, 16).replace('T', ' ');
    const mode = ((entry.externalFileAttributes >>> 16) & 0o7777).toString(8);
    entries.push({ path: entry.fileName, content: await buffer(await zip.openReadStreamPromise(entry)), time, mode });
  }
  return entries;
}
