import { dateWords } from '../date-words.ts';
import type { Standing } from './standing.ts';

const dated = (words: string, date: string | undefined) => (date ? `${words} ${dateWords(date)}` : words);

const JOINED_BY = { ratification: 'ratified', 'entry into force': 'in force since', membership: 'since' } as const;

/** When a state joined, as the source gives it: `ratified 25 March 2003`, `in force since 2004`; nothing if no date is known. */
export function joinedWords({ since, joinedBy = 'membership' }: Standing): string | undefined {
  return since && `${JOINED_BY[joinedBy]} ${dateWords(since)}`;
}

/** Where a state stands, in a few words of a table: `ratified 25 March 2003`, `not on the list of 2013`, `member, date not checked`. */
export function standingWords(standing: Standing, listed: string): string {
  const { status, signed, since, ended } = standing;
  switch (status) {
    case 'party':
    case 'member':
      return joinedWords(standing) ?? `${status}, date not checked`;
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
