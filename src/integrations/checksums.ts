/** Where the checksums lie in the output: the name that people look for. */
export const SUMS_FILE = 'SHA256SUMS';

/** What `ssh-keygen -Y sign` makes of the checksums lies beside them under the name it gives. */
export const SIGNATURE_FILE = `${SUMS_FILE}.sig`;

/** A file and what it should contain. */
export interface Checksum {
  /** Seen from the folder of the list, with `/` on every system. */
  path: string;
  /** Hexadecimal, in small letters. */
  sha256: string;
}

const LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Lists files as `sha256sum` does, sorted by path in the order of code units. */
export function sumsText(files: readonly Checksum[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/**
 * Reads such a list. Lists come from sticks of others: a path that would lead out of the folder is no path.
 *
 * @throws Error that names every line that is not in the form, and the form
 */
export function readSums(text: string): Checksum[] {
  const { sums, faults } = readLines(text);
  if (faults.length === 0) return sums;
  const expected = 'expected a SHA-256 in small letters, two spaces and a path inside the folder';
  throw new Error(faults.map((line) => `${SUMS_FILE}:${line}: ${expected}`).join('\n'));
}

/** What can still be read of a list that may be damaged. */
export function readableSums(text: string): Checksum[] {
  return readLines(text).sums;
}

function readLines(text: string): { sums: Checksum[]; faults: number[] } {
  const lines = text.split('\n');
  // The last line ends, too; what stands behind its end is nothing.
  if (lines.at(-1) === '') lines.pop();
  const read = lines.map(readLine);
  return {
    sums: read.filter((sum) => sum !== undefined),
    faults: read.flatMap((sum, index) => (sum === undefined ? [index + 1] : [])),
  };
}

function readLine(line: string): Checksum | undefined {
  const [, sha256 = '', path = ''] = LINE.exec(line) ?? [];
  return sha256 !== '' && staysInside(path) ? { path, sha256 } : undefined;
}

function staysInside(path: string): boolean {
  const isPlain = (part: string) => part !== '' && part !== '.' && part !== '..';
  return !/[\\:\0]/.test(path) && path.split('/').every(isPlain);
}
