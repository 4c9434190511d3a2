import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';

/** What some files weigh on the wire, in bytes. */
export interface Weight {
  plain: number;
  gzip: number;
  brotli: number;
}

/** Each file is compressed by itself, as a host does. */
export function weigh(files: Buffer[]): Weight {
  const sum = (size: (file: Buffer) => number): number => files.reduce((total, file) => total + size(file), 0);
  return {
    plain: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}

/** What a zip archive writes beside the data of each file: two headers, and its name in both. */
const zipHeaders = 30 + 46;

/** The size a zip archive with one file would add for it, in bytes. */
export function zipSize(name: string, file: Buffer): number {
  return deflateRawSync(file, { level: 9 }).length + zipHeaders + 2 * Buffer.byteLength(name);
}
