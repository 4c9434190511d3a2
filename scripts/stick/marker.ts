/**
 * What lies in a copy as long as it is not complete: it says so to whoever opens the folder, and tells the next run which
 * files are of a copy. It is written before anything else and removed when every file was read back.
 */
export const MARKER_FILE = 'NOT-COMPLETE.txt';

/** A file until it is complete; only one is written at a time. */
export const PART_FILE = 'NOT-COMPLETE.part';

const FIRST_LINE = 'This copy of Counterpart is not complete: copying was broken off, or still goes on.';
const LIST = 'Files of this copy, and of one before it:';

/** @param paths of every file that a copy has put or will put here */
export function markerText(paths: readonly string[]): string {
  return [
    FIRST_LINE,
    'Do not rely on it. To complete it, run the same command again: npm run stick -- <this folder>',
    '',
    LIST,
    ...paths,
    '',
  ].join('\n');
}

/** The paths, or undefined when the text is no such marker. */
export function markedPaths(text: string): string[] | undefined {
  const lines = text.split('\n');
  if (lines[0] !== FIRST_LINE) return undefined;
  return lines.slice(lines.indexOf(LIST) + 1).filter((line) => line !== '');
}
