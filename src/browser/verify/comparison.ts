import { SIGNATURE_FILE, type Checksum } from '../../integrations/checksums.ts';

/** What was read of a file: its SHA-256, or nothing where the browser could not read it. */
export type Read = ReadonlyMap<string, string | undefined>;

/** How a copy differs from what it should contain; names of files, sorted. */
export interface Comparison {
  /** How many files it should contain, and how many of them are as they should be. */
  expected: number;
  same: number;
  changed: string[];
  unreadable: string[];
  missing: string[];
  additional: string[];
}

/** Made after the copy, by whoever signs it: it is in no list. */
const UNLISTED = [SIGNATURE_FILE];

/** Some systems take the letters of a name apart. */
const plain = (path: string) => path.normalize('NFC');

/** Compares what was read with what a copy should contain. */
export function compare(files: readonly Checksum[], read: Read): Comparison {
  const found = new Map([...read].map(([path, sha256]) => [plain(path), sha256]));
  const listed = new Set(files.map(({ path }) => path));
  const named = (fits: (file: Checksum) => boolean) =>
    files
      .filter(fits)
      .map(({ path }) => path)
      .toSorted();
  const isThere = ({ path }: Checksum) => found.has(path);
  const isRead = ({ path }: Checksum) => found.get(path) !== undefined;
  const isSame = ({ path, sha256 }: Checksum) => found.get(path) === sha256;
  return {
    expected: files.length,
    same: files.filter(isSame).length,
    changed: named((file) => isRead(file) && !isSame(file)),
    unreadable: named((file) => isThere(file) && !isRead(file)),
    missing: named((file) => !isThere(file)),
    additional: [...found.keys()].filter((path) => !listed.has(path) && !UNLISTED.includes(path)).toSorted(),
  };
}
