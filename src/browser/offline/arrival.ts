import { KeepingFailure } from './keeping-failure.ts';
import { keptAddress } from './kept-address.ts';
import { sha256 } from './sha256.ts';
import type { ListedFile } from './site-state.ts';

/** What a host says of a file that holds without it too: its type, and what the page may do. */
const HEADERS = [
  'Content-Type',
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Permissions-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
];

/** A response and its bytes, read once. */
export interface Arrival {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Headers;
}

/**
 * Asks the host for a file of the site, past every cache: the worker lets such a request through, and the browser keeps no
 * second copy that removing would not reach.
 * Throws where nothing comes, or the host says that there is no such file.
 */
export async function fetchFile(path: string, root: string, signal?: AbortSignal): Promise<Arrival> {
  const response = await fetch(keptAddress(path, root), { cache: 'no-store', signal: signal ?? null });
  // A host that is down for a while says so with 500 and more.
  if (!response.ok) throw new KeepingFailure(response.status >= 500 ? 'network' : 'other content', path);
  return readArrival(response);
}

/** Reads a response to its end. */
export async function readArrival(response: Response): Promise<Arrival> {
  return { bytes: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
}

/** Whether this is the very file of the list. */
export async function isListed({ bytes }: Arrival, file: ListedFile): Promise<boolean> {
  return bytes.length === file.bytes && (await sha256(bytes)) === file.sha256;
}

/** What is kept of it. */
export function keptResponse({ bytes, headers }: Arrival): Response {
  const kept = HEADERS.flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(bytes, { headers: kept });
}
