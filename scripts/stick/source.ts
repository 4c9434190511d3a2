import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { inBatches } from '../../src/integrations/batches.ts';
import { readSums, SIGNATURE_FILE, SUMS_FILE, type Checksum } from '../../src/integrations/checksums.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/integrations/manifest.ts';
import { sha256 as hash } from '../../src/integrations/sha256.ts';
import { shown } from '../steps/message.ts';

/** A file of a copy, before it is copied. */
export interface SourceFile extends Checksum {
  bytes: number;
  /** @throws Error when the file is no longer what the checksums say */
  read(): Promise<Buffer>;
}

/** What a stick or an archive should hold. */
export interface Source {
  folder: string;
  /** Date of the data, ISO. */
  date: string;
  /** Sorted by path, with the checksums themselves and their signature. */
  files: SourceFile[];
  /** The checksums as they were written. */
  sums: string;
}

/**
 * Looks what a finished build holds, by its own checksums.
 *
 * @throws Error that names what the folder is not, or every file that is missing from it
 */
export async function readSource(folder: string): Promise<Source> {
  const sums = await readBuilt(folder, SUMS_FILE);
  const { date } = JSON.parse(await readBuilt(folder, MANIFEST_FILE)) as Manifest;
  const listed = readSums(sums);
  const missing = listed.filter((sum) => !existsSync(path.join(folder, sum.path)));
  if (missing.length > 0) {
    const lines = missing.map((sum) => `  ${sum.path}`);
    throw new Error([`${shown(folder)} is not whole. ${SUMS_FILE} lists what is missing:`, ...lines].join('\n'));
  }
  const files = await inBatches(listed, (sum) => fileOf(folder, sum));
  const source = { folder, date, files: byPath([...files, madeFile(SUMS_FILE, Buffer.from(sums))]), sums };
  const signature = path.join(folder, SIGNATURE_FILE);
  return existsSync(signature) ? withSignature(source, await readFile(signature)) : source;
}

/** The same, with a signature of the checksums in the place of any other. */
export function withSignature(source: Source, signature: Buffer): Source {
  const others = source.files.filter((file) => file.path !== SIGNATURE_FILE);
  return { ...source, files: byPath([...others, madeFile(SIGNATURE_FILE, signature)]) };
}

function byPath(files: SourceFile[]): SourceFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

async function readBuilt(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  if (existsSync(file)) return readFile(file, 'utf8');
  throw new Error(`${shown(folder)} is no finished build: it has no ${name}. Build it with: npm run build`);
}

async function fileOf(folder: string, { path: name, sha256 }: Checksum): Promise<SourceFile> {
  const file = path.join(folder, name);
  const { size } = await stat(file);
  return { path: name, sha256, bytes: size, read: () => readUnchanged(file, sha256) };
}

async function readUnchanged(file: string, sha256: string): Promise<Buffer> {
  const content = await readFile(file);
  if (hash(content) === sha256) return content;
  throw new Error(`${file} is not what ${SUMS_FILE} beside it says: it was changed after the build. Build it again.`);
}

function madeFile(name: string, content: Buffer): SourceFile {
  return { path: name, sha256: hash(content), bytes: content.length, read: () => Promise.resolve(content) };
}
