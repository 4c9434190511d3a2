import { runScript } from '../run-script.ts';

/** What a script of `search/` hands over: bytes of the index as base64, or plain data. */
export type ChunkValue = string | object;

const handed = new Map<string, ChunkValue>();
const scripts = new Map<string, Promise<void>>();

/** The address of `search/`: known only while this bundle runs for the first time. */
const folder = document.currentScript instanceof HTMLScriptElement ? new URL('./', document.currentScript.src) : null;

/** The address of the site's root, to which the addresses of entries are added. */
export const siteRoot = folder === null ? null : new URL('../', folder);

/** Called by every script of `search/` with its name and what it holds. */
export function handOver(name: string, value: ChunkValue): void {
  handed.set(name, value);
}

/**
 * Loads a script of `search/`, once. Pages opened from a disk may load scripts but may not fetch files.
 * In: its name without ending. Out: settled when it has run. Throws when it is missing; a later call tries again.
 */
export function loadScript(name: string): Promise<void> {
  const known = scripts.get(name);
  if (known !== undefined) return known;
  const loading = runScript(new URL(`${name}.js`, folder ?? document.baseURI).href).catch((error: unknown) => {
    scripts.delete(name);
    throw error;
  });
  scripts.set(name, loading);
  return loading;
}

/**
 * What a script of `search/` hands over.
 * In: its name. Out: its value. Throws when the script is missing or hands over nothing.
 */
export async function loadChunk(name: string): Promise<ChunkValue> {
  await loadScript(name);
  const value = handed.get(name);
  if (value === undefined) throw new Error(`search/${name}.js holds nothing of that name`);
  return value;
}

/**
 * Bytes of the index.
 * In: the name of their script. Out: the bytes. Throws as `loadChunk` does.
 */
export async function loadBytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const value = await loadChunk(name);
  if (typeof value !== 'string') throw new Error(`search/${name}.js holds data where bytes were expected`);
  return bytesOf(atob(value));
}

/** A plain loop: `Uint8Array.from` with a function takes ten times as long for the largest file. */
function bytesOf(characters: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(characters.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = characters.charCodeAt(place);
  return bytes;
}
