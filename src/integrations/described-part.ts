import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ListedFile } from '../browser/offline/site-state.ts';
import { sha256 } from './sha256.ts';
import type { Part } from './threads.ts';

/** Reads some files for their sizes and checksums. */
export default function describePart({ given: { root }, items }: Part<{ root: string }, string>): ListedFile[] {
  return items.map((file) => {
    const content = readFileSync(path.join(root, file));
    return { path: file, bytes: content.length, sha256: sha256(content) };
  });
}
