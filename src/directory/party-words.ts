import type { Party } from '../schemas/instrument.ts';
import { dateWords } from './date-words.ts';

type Status = Party['status'];

/** A state with one of these has to do with a treaty; the others are named as not among its parties. */
const JOINED: readonly Status[] = ['party', 'signatory', 'denounced'];

/** Whether a state has at least signed a treaty, even if it has left since. */
export function hasJoined({ status }: Pick<Party, 'status'>): boolean {
  return JOINED.includes(status);
}

/**
 * Of how a state stands to a treaty, the status: `party`, `not on the list of 27 January 2014`, `has left`.
 * A state that is missing on a list may have joined since, so the date of the list is part of the words.
 */
export function statusWords(status: Status, asOf: string): string {
  switch (status) {
    case 'not listed':
      return asOf === 'undated' ? 'not on the list, which is undated' : `not on the list of ${dateWords(asOf)}`;
    case 'not party':
      return asOf === 'undated' ? 'not a party, says an undated page' : `not a party as of ${dateWords(asOf)}`;
    case 'denounced':
      return 'has left';
    default:
      return status;
  }
}

/** The dates of a party as lines: `signed 12 December 2000`, `ratified 2004`, `in force since June 2004`. */
export function partyDates({ signed, ratified, inForce, ended }: Partial<Party>): string[] {
  const lines: [string, string | undefined][] = [
    ['signed', signed],
    ['ratified', ratified],
    ['in force since', inForce],
    ['ended', ended],
  ];
  return lines.flatMap(([word, date]) => (date ? [`${word} ${dateWords(date)}`] : []));
}
