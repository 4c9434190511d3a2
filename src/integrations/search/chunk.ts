import { createHash } from 'node:crypto';
import type { ChunkValue } from '../../browser/search/chunks.ts';

/** A script of `search/`: its name without ending, and its text. */
export interface Chunk {
  name: string;
  script: string;
}

/**
 * Writes data as a script that hands them over: the only way in which a page opened from a disk receives data.
 * In: the name under which the page asks, and bytes as base64 or plain data. Out: the script.
 */
export function chunk(name: string, value: ChunkValue): Chunk {
  return { name, script: `counterpartSearch.handOver(${JSON.stringify(name)},${JSON.stringify(value)})\n` };
}

/**
 * Names a script after its content, so that a browser never mixes files of two builds.
 * In: what it is and its content. Out: e.g. `pins.1f0a9c3b7e`.
 */
export function hashedName(what: string, content: string | Uint8Array): string {
  return `${what}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}`;
}
