import type { Problem } from './finding.ts';

/**
 * What a browser does with an address:
 * - `follow`: a link for the reader
 * - `visit`: goes to a page by itself or with a form
 * - `load`: fetches it to show the page
 * - `part`: draws an element of an SVG
 * - `mention`: nothing
 */
export type Use = 'follow' | 'visit' | 'load' | 'part' | 'mention';

/** Without these, a browser tells the other host which page the reader came from, and lets it steer that page. */
const GUARDS = ['noreferrer', 'noopener'];

const OTHER_HOST: Record<Use, (rel: readonly string[]) => Problem | undefined> = {
  follow: (rel) => (GUARDS.every((guard) => rel.includes(guard)) ? undefined : 'unguarded link'),
  visit: () => 'other host',
  load: () => 'other host',
  part: () => 'other host',
  mention: () => undefined,
};

/**
 * Judges an address of another host.
 *
 * @param rel the `rel` attribute of the element
 * @returns what is wrong with it, if anything
 */
export function judgeOtherHost(use: Use, rel = ''): Problem | undefined {
  return OTHER_HOST[use](rel.toLowerCase().split(/\s+/));
}

/** Whether an address without `.html` may mean a page; what is loaded must be named exactly. */
export function meansPage(use: Use): boolean {
  return use !== 'load' && use !== 'part';
}
