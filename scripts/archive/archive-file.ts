import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { bytes } from '../bench/measurement.ts';
import type { Source } from '../stick/source.ts';
import type { WrittenArchive } from './zip.ts';

/** The one folder in the archive, and its usual name: `counterpart-2026-11-22`. */
export function archiveName({ date }: Pick<Source, 'date'>): string {
  return `counterpart-${date}`;
}

/**
 * Where the archive is written.
 *
 * @param asked what was named; otherwise it lies in the folder where the command was started
 * @throws Error when that is no place for an archive
 */
export function archiveFile(asked: string | undefined, source: Pick<Source, 'date' | 'folder'>): string {
  const file = asked ?? path.resolve(`${archiveName(source)}.zip`);
  const isInside = !path.relative(source.folder, file).startsWith('..');
  const faults: [boolean, string][] = [
    [!file.endsWith('.zip'), 'expected a name that ends in .zip'],
    [existsSync(file) && !statSync(file).isFile(), 'there is something of that name that is no file'],
    [isInside, 'it would lie in the build that goes into it'],
  ];
  const [fault] = faults.filter(([applies]) => applies);
  if (fault) throw new Error(`--out ${file}: ${fault[1]}, for example --out ${archiveName(source)}.zip`);
  return file;
}

/** The closing lines. */
export function tellArchive(file: string, { files }: Source, { size, sha256 }: WrittenArchive): string {
  return `${files.length} files, ${bytes(size)}: ${file}\nSHA-256 ${sha256}, also in ${path.basename(file)}.sha256`;
}
