import { loadBytes } from './chunks.ts';
import type { SearchParts } from './parts.ts';

/** The folder Pagefind believes its index lies in. */
export const INDEX_PATH = '/pagefind/';

/** The endings of Pagefind's files; their scripts are named without. */
const INDEX_ENDING = /\.pf_\w+$/u;

/** Answers Pagefind's requests from scripts, because `fetch` is refused on pages opened from a disk. */
export type IndexFetch = (address: string) => Promise<Response>;

/**
 * Makes the `fetch` that Pagefind is given.
 * In: the names of the index's parts. Out: a function from an address below `INDEX_PATH` to a response.
 */
export function indexFetch(parts: SearchParts): IndexFetch {
  return async (address) => {
    const file = address.slice(address.indexOf(INDEX_PATH) + INDEX_PATH.length).replace(/\?.*$/u, '');
    if (file === 'pagefind-entry.json') return Response.json(parts.entry);
    const isProgram = file.startsWith('wasm.');
    return unpacked(await loadBytes(isProgram ? parts.wasm : file.replace(INDEX_ENDING, '')));
  };
}

/** Pagefind takes files that are unpacked already; the browser unpacks them much faster than its program does. */
function unpacked(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}
