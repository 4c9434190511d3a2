import type { Standing } from '../between/standing.ts';
import { joinedWords } from '../between/standing-words.ts';
import { dateWords } from '../date-words.ts';

/** Statuses that read better otherwise. */
const WORDS: Partial<Record<Standing['status'], string>> = {
  'not listed': 'not on the list of parties',
  denounced: 'has left',
};

const dated = (words: string, date: string | undefined) => date && `${words} ${dateWords(date)}`;

/** A note is a sentence, or goes on from what stands before it. */
const noteWords = (note: string) => `${/^\p{Lu}/u.test(note) ? '. ' : '; '}${note}`;

/** Where a state stands in a line of its own: `party, signed 12 December 2000, ratified 21 August 2002`. */
export function standingLine(standing: Standing): string {
  const { status, signed, ended, note } = standing;
  const dates = [dated('signed', signed), joinedWords(standing), dated('until', ended)];
  return [WORDS[status] ?? status, ...dates].filter(Boolean).join(', ') + (note ? noteWords(note) : '');
}
