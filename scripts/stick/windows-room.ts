import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/** What Windows takes without a setting, less some room for the program that opens the file. */
const LONGEST_PATH = 239;

/** How much of a path on Windows is taken. */
export interface Room {
  /** The folder as Windows would name it: `E:\counterpart`. */
  folder: string;
  /** Path of the file that lies deepest, and its length in UTF-16 units. */
  longest: string;
  /** How many units the name of the folder may have, with its drive. */
  allowed: number;
  fits: boolean;
}

/**
 * Looks whether Windows can open every file of a copy.
 *
 * @param folder where the copy lies on Windows, with its drive
 * @param paths seen from that folder
 */
export function roomOnWindows(folder: string, paths: readonly string[]): Room {
  const longest = paths.reduce((a, b) => (b.length > a.length ? b : a), '');
  const allowed = LONGEST_PATH - longest.length - 1;
  return { folder, longest, allowed, fits: folder.length <= allowed };
}

/**
 * How Windows would name a folder. What lies on a stick keeps its path from the root of the stick; a folder of this disk is
 * taken as if it lay so on a drive there.
 */
export function windowsName(folder: string): string {
  if (process.platform === 'win32') return folder;
  const inside = path.relative(rootOfMedium(folder), folder).replaceAll('/', '\\');
  return `E:\\${inside}`;
}

/** The topmost folder on the same medium. */
function rootOfMedium(folder: string): string {
  const parent = path.dirname(folder);
  if (parent === folder) return folder;
  if (!existsSync(folder)) return rootOfMedium(parent);
  return statSync(parent).dev === statSync(folder).dev ? rootOfMedium(parent) : folder;
}
