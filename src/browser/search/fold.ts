/** Letters that have no decomposition into a base letter and a mark, so NFD leaves them as they are. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
  þ: 'th',
};

const UNDECOMPOSED = /[łđøßæœıəþ]/gu;

/**
 * Writes typographic characters as a keyboard does, so that what is typed meets what is indexed.
 * In: any text. Out: the same text with straight apostrophes, plain hyphens and spaces and no soft hyphens.
 */
export function keyboardText(text: string): string {
  return text
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/\u00AD/gu, '')
    .replace(/[\u00A0\u202F]/gu, ' ');
}

/**
 * Reduces text to what two spellings of one name have in common: lower case, no marks, plain letters.
 * In: any text, e.g. `Łódź`. Out: e.g. `lodz`; spaces are single and trimmed.
 */
export function fold(text: string): string {
  return keyboardText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(UNDECOMPOSED, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * The words of a text as they are compared with each other.
 * In: any text. Out: folded runs of letters and digits, in order.
 */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * The words the index would miss when typed without their special letters, written plainly.
 * In: any text. Out: e.g. `['lodz']` for `Łódź in Poland`; empty when there are none.
 */
export function plainSpellings(text: string): string[] {
  const words =
    keyboardText(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.search(UNDECOMPOSED) >= 0).map(fold);
}
