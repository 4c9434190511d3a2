import type { Party } from '../../schemas/instrument.ts';
import { dateWords } from '../date-words.ts';
import type { Standing } from './standing.ts';

const dated = (words: string, date: string | undefined) => (date ? `${words} ${dateWords(date)}` : words);

const isText = (words: string | undefined) => words !== undefined;

const JOINED_BY = { ratification: 'ratified', 'entry into force': 'in force since', membership: 'since' } as const;

/**
 * The status alone, where dates stand beside it: `party`, `not on the list of 27 January 2014`, `has left`. A state that is
 * missing on a list may have joined since, so the date of the list is part of the words.
 *
 * @param asOf of when the statement is
 */
export function statusWords(status: Standing['status'], asOf: string): string {
  switch (status) {
    case 'not listed':
      return asOf === 'undated' ? 'not on the list, which is undated' : dated('not on the list of', asOf);
    case 'not party':
      return asOf === 'undated' ? 'not a party, says an undated page' : dated('not a party as of', asOf);
    case 'denounced':
      return 'has left';
    case 'unchecked':
      return 'not checked';
    default:
      return status;
  }
}

/** The dates of a party as lines: `signed 12 December 2000`, `ratified 2004`, `in force since June 2004`. */
export function partyDates({ signed, ratified, inForce, ended }: Partial<Party>): string[] {
  return [
    signed && dated('signed', signed),
    ratified && dated(JOINED_BY.ratification, ratified),
    inForce && dated(JOINED_BY['entry into force'], inForce),
    ended && dated('ended', ended),
  ].filter(isText);
}

/** When a state joined, as the source gives it: `ratified 25 March 2003`, `in force since 2004`; nothing if no date is known. */
function joinedWords({ since, joinedBy = 'membership' }: Standing): string | undefined {
  return since && dated(JOINED_BY[joinedBy], since);
}

/**
 * Where a state stands, in a few words of a table: `ratified 25 March 2003`, `not on the list of 2013`, `member, date not
 * checked`.
 *
 * @param asOf of the treaty or organisation, which holds where the standing has no date of its own
 */
export function standingWords(standing: Standing, asOf: string): string {
  const { status, signed, since, ended, origin } = standing;
  switch (status) {
    case 'party':
    case 'member':
      return joinedWords(standing) ?? `${status}, date not checked`;
    case 'signatory':
      return `${dated('signed', signed)}, ratification not found`;
    case 'denounced':
      return ended ? dated('left', ended) : statusWords(status, asOf);
    case 'former member':
      return ended ? dated('member until', ended) : 'no longer a member';
    default:
      return dated(statusWords(status, origin?.asOf ?? asOf), since);
  }
}

/** The same of a standing through an organisation: `EU member since 1 January 2007`, `EU: member until 31 January 2020`. */
export function throughWords(standing: Standing, asOf: string, organisation: string): string {
  if (standing.status !== 'member') return `${organisation}: ${standingWords(standing, asOf)}`;
  return [`${organisation} member`, joinedWords(standing)].filter(isText).join(' ');
}

/** The same where no head of a column says that it is about parties: `party, ratified 25 March 2003`. */
export function fullStandingWords(standing: Standing, asOf: string): string {
  const words = standingWords(standing, asOf);
  return standing.since && (standing.status === 'party' || standing.status === 'member')
    ? `${standing.status}, ${words}`
    : words;
}

/** A note is a sentence, or goes on from what stands before it. */
const noteWords = (note: string) => `${/^\p{Lu}/u.test(note) ? '. ' : '; '}${note}`;

/** All that is known of it in a line of its own: `party, signed 12 December 2000, ratified 21 August 2002`. */
export function standingLine(standing: Standing, asOf: string): string {
  const { status, signed, ended, note, origin } = standing;
  const words = [
    statusWords(status, origin?.asOf ?? asOf),
    signed && dated('signed', signed),
    joinedWords(standing),
    ended && dated('until', ended),
  ];
  return words.filter(isText).join(', ') + (note ? noteWords(note) : '');
}

const withYear = (word: string, date = '') => `${word} ${date.replace('undated', '').slice(0, 4)}`.trim();

/** What fits into a cell of the matrix: `2003`, `party`, `not listed 2014`, `left 2022`. */
export function shortStandingWords({ status, since, ended, origin }: Standing, asOf: string): string {
  switch (status) {
    case 'party':
      return since?.slice(0, 4) ?? status;
    case 'signatory':
      return 'signed';
    case 'denounced':
      return withYear('left', ended);
    case 'not listed':
      return withYear(status, origin?.asOf ?? asOf);
    case 'unchecked':
      return '–';
    default:
      return status;
  }
}
