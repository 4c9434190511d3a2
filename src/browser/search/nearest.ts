import { foldedWords } from './fold.ts';

/** English endings, longest first: the index holds stems, so `trafficked` rightly finds `trafficking`. */
const ENDINGS = /(?:ments?|ations?|ings?|ions?|ities|ity|ies|ers?|ors?|ed|es|ly|al|y|e|s)$/u;

/** A stem shorter than this says too little to be compared. */
const SHORTEST_STEM = 4;

/** Words so common that their absence tells a reader nothing. */
const COMMON_WORDS = new Set('a an and at by for from in of on or the to with'.split(' '));

/**
 * The words of a query that none of the found texts contain. The index answers an unknown word with the longest
 * beginning it knows, or leaves it out; readers must be told that such results are only near.
 * In: the text searched for, and the words of each found entry as `foldedWords` gives them. Out: the words missing.
 */
export function missingWords(text: string, found: string[][]): string[] {
  const wanted = foldedWords(text).filter((word) => !COMMON_WORDS.has(word));
  return wanted.filter((word) => !contains(found, word));
}

/**
 * What remains of a query.
 * In: folded text, and words of it to leave out. Out: the other words in order, possibly none.
 */
export function withoutWords(text: string, left: string[]): string {
  return foldedWords(text)
    .filter((word) => !left.includes(word))
    .join(' ');
}

function contains(found: string[][], word: string): boolean {
  const stem = word.replace(ENDINGS, '');
  const start = stem.length >= SHORTEST_STEM ? stem : word;
  return found.some((words) => words.some((candidate) => candidate.startsWith(start)));
}
