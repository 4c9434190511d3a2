import { createHash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Source } from '../stick/source.ts';
import { archiveName } from './archive-file.ts';

/** What was written. */
export interface WrittenArchive {
  size: number;
  sha256: string;
}

/** A plain file that everybody may read. */
const MODE = 0o100644;

/** The best that zlib does: half a second more than its usual level for the whole directory. */
const LEVEL = 9;

/**
 * Writes an archive that holds one folder with every file of a copy, and its checksum beside it. The same copy gives the
 * same bytes: order, times, modes and level are fixed. Both get their names when they are complete.
 */
export async function writeArchive(source: Source, file: string): Promise<WrittenArchive> {
  await mkdir(path.dirname(file), { recursive: true });
  const parts = { zip: `${file}.part`, sums: `${file}.sha256.part` };
  try {
    const written = await writeSynced(parts.zip, (handle) => writeZip(source, handle));
    await writeSynced(parts.sums, (handle) => handle.writeFile(`${written.sha256}  ${path.basename(file)}\n`));
    await rename(parts.zip, file);
    await rename(parts.sums, `${file}.sha256`);
    return written;
  } finally {
    await Promise.all(Object.values(parts).map((part) => rm(part, { force: true })));
  }
}

async function writeSynced<Result>(file: string, write: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  const handle = await open(file, 'w');
  try {
    const result = await write(handle);
    await handle.sync();
    return result;
  } finally {
    await handle.close();
  }
}

async function writeZip(source: Source, handle: FileHandle): Promise<WrittenArchive> {
  const zip = new ZipFile();
  // Its stream does not end then.
  const failed = new Promise<never>((_, reject) => zip.on('error', reject));
  const hash = createHash('sha256');
  let size = 0;
  const mtime = dosTime(source.date);
  for (const file of source.files) {
    zip.addReadStreamLazy(
      `${archiveName(source)}/${file.path}`,
      { mtime, mode: MODE, compressionLevel: LEVEL, forceDosTimestamp: true },
      (give) =>
        void file.read().then(
          (content) => give(null, Readable.from(content)),
          (error: unknown) => give(error, Readable.from('')),
        ),
    );
  }
  zip.end();
  const write = async () => {
    for await (const piece of zip.outputStream as AsyncIterable<Buffer>) {
      hash.update(piece);
      size += piece.length;
      await handle.appendFile(piece);
    }
  };
  await Promise.race([write(), failed]);
  return { size, sha256: hash.digest('hex') };
}

/**
 * The day of the data at noon. ZIP has no time zones, and the library asks the date for its parts in the zone of this
 * machine: so it is given one that has the same parts everywhere. No zone changes its clocks at noon.
 */
function dosTime(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
