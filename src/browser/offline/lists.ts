import { fetchFile, type Arrival } from './arrival.ts';
import { KeepingFailure } from './keeping-failure.ts';
import { sha256 } from './sha256.ts';
import { LIST_FILE, SUMS_FILE, SUMS_SCRIPT, type FileList } from './site-state.ts';

/** The lists of all files: what they say, and as they came, by their paths. */
export interface Lists {
  list: FileList;
  arrivals: ReadonlyMap<string, Arrival>;
}

/**
 * Loads the lists of a site. What is listed in `files.json` does not include the lists; the checksums name them.
 * Throws where one is not of the same build as the others.
 */
export async function fetchLists(root: string, signal: AbortSignal): Promise<Lists> {
  const sums = await fetchFile(SUMS_FILE, root, signal);
  const lines = new Set(textOf(sums).split('\n'));
  const arrivals = new Map([[SUMS_FILE, sums]]);
  for (const path of [LIST_FILE, SUMS_SCRIPT]) {
    const arrival = await fetchFile(path, root, signal);
    if (!lines.has(`${await sha256(arrival.bytes)}  ${path}`)) throw new KeepingFailure('other content', path);
    arrivals.set(path, arrival);
  }
  const list = arrivals.get(LIST_FILE) ?? sums;
  return { list: JSON.parse(textOf(list)) as FileList, arrivals };
}

function textOf({ bytes }: Arrival): string {
  return new TextDecoder().decode(bytes);
}
