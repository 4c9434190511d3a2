import { git } from './git.ts';

/** What happened to a content file on one day: its text before that day and after it. */
export interface FileChange {
  /** YYYY-MM-DD. */
  day: string;
  /** Its path below the content folder: `countries/bulgaria/law.md`. */
  file: string;
  /** Absent where the file is new. */
  before?: string;
  /** Absent where it was taken away. */
  after?: string;
}

/** Content changes as the repository kept them. */
export interface ContentHistory {
  /** By day, newest first; within a day by file. */
  changes: FileChange[];
  /** The first day it knows of. */
  since: string;
  /** Only the latest part of the history is here, as in a shallow clone. */
  partial: boolean;
}

const NOTHING = /^0+$/;
const RAW = /^:\d+ \d+ (?<before>[0-9a-f]+) (?<after>[0-9a-f]+) [AMDT]\t(?<file>.+)$/;

interface Step {
  day: string;
  file: string;
  before: string;
  after: string;
}

/** The steps of every day, oldest first, as the log gives them in reverse. */
function readSteps(folder: string): Step[] {
  const log = git([
    'log',
    '--reverse',
    '-m',
    '--first-parent',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '--relative',
    '--date=format-local:%Y-%m-%d',
    '--format=@%cd',
    '--',
    folder,
  ]);
  let day = '';
  return log.split('\n').flatMap((line) => {
    if (line.startsWith('@')) day = line.slice(1);
    const { before = '', after = '', file = '' } = RAW.exec(line)?.groups ?? {};
    return file.startsWith(`${folder}/`) ? [{ day, file: file.slice(folder.length + 1), before, after }] : [];
  });
}

/** What a day's steps come to: the first text before, the last after. */
function wholeDays(steps: readonly Step[]): Step[] {
  const days = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.day} ${step.file}`;
    const known = days.get(key);
    days.set(key, known ? { ...known, after: step.after } : step);
  }
  return [...days.values()].filter(({ before, after }) => before !== after);
}

/** The texts of blobs by their names, asked for in one go. */
function readTexts(names: readonly string[]): Map<string, string> {
  const wanted = [...new Set(names)].filter((name) => !NOTHING.test(name));
  if (wanted.length === 0) return new Map();
  const answer = Buffer.from(git(['cat-file', '--batch'], wanted.map((name) => `${name}\n`).join('')));
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length;) {
    const head = answer.indexOf('\n', at);
    const [name = '', , size = '0'] = answer.toString('utf8', at, head).split(' ');
    const end = head + 1 + Number(size);
    texts.set(name, answer.toString('utf8', head + 1, end));
    at = end + 1;
  }
  return texts;
}

/**
 * Reads what happened to the content, day by day in UTC.
 *
 * @param folder the content folder, as the repository's root names it
 * @returns undefined where there is no repository, no git, or no commit of the folder
 */
export function contentHistory(folder = 'content'): ContentHistory | undefined {
  try {
    const partial = git(['rev-parse', '--is-shallow-repository']).trim() === 'true';
    const steps = wholeDays(readSteps(folder));
    const since = steps[0]?.day;
    if (since === undefined) return undefined;
    const texts = readTexts(steps.flatMap(({ before, after }) => [before, after]));
    const changes = steps.map(({ day, file, before, after }): FileChange => {
      const [old, now] = [texts.get(before), texts.get(after)];
      return { day, file, ...(old === undefined ? {} : { before: old }), ...(now === undefined ? {} : { after: now }) };
    });
    return {
      changes: changes.toSorted((a, b) => b.day.localeCompare(a.day, 'en') || a.file.localeCompare(b.file, 'en')),
      since,
      partial,
    };
  } catch {
    return undefined;
  }
}
