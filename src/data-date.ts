import { git } from './history/git.ts';

const isoDay = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** Seconds since 1970 of the last commit, or undefined outside a repository. */
function readLastCommit(): number | undefined {
  try {
    return Number(git(['log', '-1', '--format=%ct'])) || undefined;
  } catch {
    return undefined;
  }
}

// Asked once: every stamp on every page counts its age to the same day.
let lastCommit: { seconds: number | undefined } | undefined;

/**
 * The day whose state the site shows, as YYYY-MM-DD: SOURCE_DATE_EPOCH where it is set, else the last commit, else today.
 * Ages are counted to this day, so that the same commit always gives the same pages.
 */
export function dataDate(env: NodeJS.ProcessEnv = process.env): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH']) || (lastCommit ??= { seconds: readLastCommit() }).seconds;
  return epoch ? isoDay(epoch) : new Date().toISOString().slice(0, 10);
}
