import { sha256 } from './sha256.ts';

/** Where the list of all files lies in the output. */
export const LIST_FILE = 'files.json';

/** The same list for a page that checks copies, and for the tools of systems; it names the other two. */
export const SUMS_SCRIPT = 'sums.js';
export const SUMS_FILE = 'SHA256SUMS';

/** Where a site says in a few bytes which state it shows, so that nobody loads the list to hear that nothing is new. */
export const STATE_FILE = 'state.json';

/** One file as the list has it. */
export interface ListedFile {
  path: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** As much of the list as is needed to keep the site. */
export interface FileList {
  /** Date of the data, ISO. */
  date: string;
  files: readonly ListedFile[];
}

/** Which state of the site this is, and how much of it there is. */
export interface SiteState {
  /** The same for the same files, other for any other: a hash over their hashes. */
  version: string;
  date: string;
  files: number;
  bytes: number;
}

/** The state that a list of files tells of. The file that says the state is no part of it. */
export async function stateOf({ date, files }: FileList): Promise<SiteState> {
  const counted = files.filter(({ path }) => path !== STATE_FILE);
  const lines = counted.map(({ path, sha256: hash }) => `${hash}  ${path}\n`).toSorted();
  return {
    version: await sha256(lines.join('')),
    date,
    files: counted.length,
    bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
