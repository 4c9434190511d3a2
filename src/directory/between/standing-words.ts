import { dateWords } from '../date-words.ts';
import type { Standing } from './standing.ts';

const dated = (words: string, date: string | undefined) => (date ? `${words} ${dateWords(date)}` : words);

/** Where a state stands, in a few words of a table: `since 25 March 2003`, `not on the list of 2013`, `member, date not checked`. */
export function standingWords({ status, signed, since, ended }: Standing, listed: string): string {
  switch (status) {
    case 'party':
    case 'member':
      return since ? `since ${dateWords(since)}` : `${status}, date not checked`;
    case 'signatory':
      return `${dated('signed', signed)}, ratification not found`;
    case 'not listed':
      return listed === 'undated' ? 'not on the list of parties' : `not on the list of ${dateWords(listed)}`;
    case 'denounced':
      return ended ? `left ${dateWords(ended)}` : 'has left';
    case 'former member':
      return ended ? `member until ${dateWords(ended)}` : 'no longer a member';
    case 'unchecked':
      return 'Not checked';
    default:
      return dated(status, since);
  }
}
