import { dateWords } from '../../directory/date-words.ts';
import type { KeepingFailure, Reason } from './keeping-failure.ts';
import type { Progress } from './keeping.ts';
import type { SiteState } from './site-state.ts';

const COUNT = new Intl.NumberFormat('en-GB');
const PLURAL = new Intl.PluralRules('en');

const MEGABYTE = 1_000_000;

/** `58304406` → `58 MB`; below ten with a tenth, so that little is not nothing. */
function megabytes(bytes: number): string {
  const digits = bytes < 10 * MEGABYTE ? 1 : 0;
  return `${(bytes / MEGABYTE).toLocaleString('en-GB', { maximumFractionDigits: digits })} MB`;
}

const files = (count: number) => `${COUNT.format(count)} ${PLURAL.select(count) === 'one' ? 'file' : 'files'}`;

const amount = (state: SiteState) => `${files(state.files)}, ${megabytes(state.bytes)}`;

const FAILURES: Record<Reason, (failure: KeepingFailure) => string> = {
  network: () => 'The site did not answer: the network was lost, or the site is down.',
  'other content': ({ path }) =>
    `${path ?? 'A file'} is not what the site lists: it was damaged on its way, or the site has changed meanwhile. Try again.`,
  room: () => 'This browser has no room left for it.',
  stopped: () => 'Stopped.',
  worker: () => 'This browser would not run the program that shows kept pages.',
};

/** Why a page cannot offer to keep anything. */
export type Obstacle = 'disk' | 'unbuilt' | 'insecure' | 'unable';

const OBSTACLES: Record<Obstacle, string> = {
  disk: 'You read a copy on a disk. It is all here already, and the browser keeps nothing of it.',
  unbuilt: 'Keeping is built with the site: run npm start and look there.',
  insecure: 'This address is not secure: browsers keep pages of https addresses only, and of this machine itself.',
  unable: 'This browser keeps no pages, or not in a private window.',
};

/** Every sentence that keeping the directory says; the only place to change or translate them. */
export const WORDING = {
  obstacle: (why: Obstacle) => OBSTACLES[why],
  offer: (site: SiteState) => `Nothing is kept. It would be ${amount(site)}: the state of ${dateWords(site.date)}.`,
  noRoom: (needed: number, room: number) =>
    `There is not room enough: it takes ${megabytes(needed)}, and this browser has ${megabytes(room)} left for this site.`,
  noAnswer: 'Nothing is kept, and the site does not answer: how much it would be cannot be said.',
  begun: (arrived: number, site: SiteState | undefined) =>
    `Not whole yet: ${COUNT.format(arrived)} ${site ? `of ${files(site.files)}` : 'files'} have arrived. Nothing is shown from them until all are there.`,
  kept: (kept: SiteState) => `Kept: state of ${dateWords(kept.date)}, ${amount(kept)}.`,
  notShown: (kept: SiteState) =>
    `The state of ${dateWords(kept.date)} is here, but this browser has dropped the program that shows it.`,
  newest: 'The site has nothing newer.',
  newer: (site: SiteState) => `A newer state is there: ${dateWords(site.date)}, ${amount(site)}.`,
  unasked: 'The site does not answer: whether it has a newer state cannot be said.',
  failure: (failure: KeepingFailure) => FAILURES[failure.reason](failure),
  working: 'Keeping. Stay on this page until it is done.',
  busy: 'Another tab of this browser is at it.',
  progress: ({ files: done, ofFiles, bytes, ofBytes }: Progress) =>
    `${COUNT.format(done)} of ${files(ofFiles)}, ${megabytes(bytes)} of ${megabytes(ofBytes)}`,
  removed: 'Removed. When this page is closed, nothing of it is left.',
  keep: 'Keep the whole directory',
  goOn: 'Continue',
  update: 'Update',
  lasting: 'The browser has agreed not to take it away by itself.',
  notLasting: 'The browser did not agree.',
} as const;
