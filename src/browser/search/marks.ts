import type { ExcerptPart } from './excerpt.ts';
import { fold, foldedWords } from './fold.ts';
import { telephoneDigits, type Query } from './query.ts';

/** One letter marks too much to be of help. */
const SHORTEST_MARK = 2;

/**
 * Marks the words of a short text that begin with a word of the query.
 * In: e.g. a title, and the query. Out: the text in stretches.
 */
export function markedWords(text: string, query: Query): ExcerptPart[] {
  const starts = foldedWords(query.text).filter((word) => word.length >= SHORTEST_MARK);
  const pieces = text.split(/([\p{L}\p{M}\p{N}]+)/u).filter((piece) => piece !== '');
  return pieces.map((piece) => ({ text: piece, marked: starts.some((start) => fold(piece).startsWith(start)) }));
}

/**
 * Marks the telephone numbers that begin with the digits typed.
 * In: numbers joined by ` · ` as the index keeps them, and the query. Out: the same in stretches.
 */
export function markedNumbers(numbers: string, query: Query): ExcerptPart[] {
  return numbers.split(/( · )/u).map((text) => ({ text, marked: beginsWith(text, query.digits) }));
}

/**
 * The other names of an entry that explain why it was found when its title does not.
 * In: other names joined by ` · `, the title, and the query. Out: those with a word of the query that the title lacks.
 */
export function tellingAliases(aliases: string, title: string, query: Query): string[] {
  const lacking = foldedWords(query.text).filter((word) => !hasWord(title, word));
  return aliases.split(' · ').filter((alias) => lacking.some((word) => hasWord(alias, word)));
}

function hasWord(text: string, start: string): boolean {
  return start.length >= SHORTEST_MARK && foldedWords(text).some((word) => word.startsWith(start));
}

function beginsWith(number: string, digits: string | undefined): boolean {
  return digits !== undefined && (telephoneDigits(number)?.startsWith(digits) ?? false);
}
