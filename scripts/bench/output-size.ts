import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSize } from './compression.ts';
import { bytes } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** How much room the whole output takes on a stick, and as an archive. */
export function outputSize(folder: string): Measurement[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const contents = files.map((file) => ({ name: file.slice(folder.length + 1), content: readFileSync(file) }));
  const plain = contents.reduce((sum, { content }) => sum + content.length, 0);
  const zipped = contents.reduce((sum, { name, content }) => sum + zipSize(name, content), 0);
  return [
    { what: `whole output (${files.length} files)`, budget: '25 MB', measured: bytes(plain), kept: plain <= 25e6 },
    { what: 'as a zip archive (estimate)', budget: '10 MB', measured: bytes(zipped), kept: zipped <= 10e6 },
  ];
}
