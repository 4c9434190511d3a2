import { existsSync, realpathSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { shown } from '../steps/message.ts';
import { PROJECT } from '../steps/workshop.ts';

/** Folders that no copy may be put into or around. */
export interface Surroundings {
  /** What is copied. */
  source: string;
  project: string;
  home: string;
}

/** Those of this machine. */
export function surroundingsOf(source: string): Surroundings {
  return { source, project: PROJECT, home: os.homedir() };
}

/**
 * Makes sure that a copy may be put into a folder at all, whatever it holds.
 *
 * @throws Error that says what the folder is instead
 */
export function assertTarget(target: string, { source, project, home }: Surroundings): void {
  const place = realPlace(target);
  const faults: [boolean, string][] = [
    [existsSync(place) && !statSync(place).isDirectory(), 'is a file'],
    [isSystemRoot(place), 'is the root of this machine'],
    [holds(place, realPlace(home)), 'is your home folder, or holds it'],
    [holds(place, realPlace(source)), 'holds the build that would be copied'],
    [holds(realPlace(source), place), 'lies in the build that would be copied'],
    [holds(place, realPlace(project)), 'is the folder of the project, or holds it'],
    [holds(realPlace(project), place), 'lies in the folder of the project'],
  ];
  const [fault] = faults.filter(([applies]) => applies);
  if (!fault) return;
  throw new Error(
    `${shown(target)} ${fault[1]}. Name a folder on a stick, or an empty or a new one elsewhere, ` +
      'for example /media/stick/counterpart.',
  );
}

/** Where a path leads, links followed as far as it exists. */
function realPlace(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const parent = path.dirname(place);
  return parent === place ? place : path.join(realPlace(parent), path.basename(place));
}

/** On Windows a stick is a root, too; only the drive of the system is none. */
function isSystemRoot(place: string): boolean {
  const { root } = path.parse(place);
  if (process.platform !== 'win32') return place === root;
  return place === root && root.toLowerCase().startsWith((process.env.SystemDrive ?? 'C:').toLowerCase());
}

/** Whether one folder is the other, or holds it. */
function holds(outer: string, inner: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}
