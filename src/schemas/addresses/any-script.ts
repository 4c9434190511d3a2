/**
 * Building blocks of patterns for words of any script.
 * \b knows Latin letters only, so a word is bounded by "no letter, no digit" here.
 */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;

/** A number such as 2004 is a year far more often than it is a house. */
export const NOT_A_YEAR = String.raw`(?!(?:19|20)\d\d(?!\d))`;

/** `№` and its kin in the languages of the region. */
export const NUMBER_SIGN = String.raw`(?:(?:[Nn]umber|[Nn][or]|[Bb]r|[Бб]р|[Αα]ρ|№|#)[.:]*)`;

/** One pattern that fits any of several words. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** The same, each word with a small or capital first letter, or in capitals. */
export function eitherCase(words: readonly string[]): string {
  return oneOf(
    words.flatMap((word) => [
      word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`),
      ...new Set([word.toUpperCase(), word.toLocaleUpperCase('tr')]),
    ]),
  );
}
