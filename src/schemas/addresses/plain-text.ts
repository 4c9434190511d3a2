/** What a reader does not see: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** Letters and figures of full width, as some keyboards write them. */
const WIDE = /[\uFF01-\uFF5E]+/gu;

/** A word whose letters stand apart: `V i t o s h a`. */
const LETTERS_APART = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,}(?![\p{L}\p{N}])/gu;

/** A number whose figures stand apart: `1 0 0 0`. */
const FIGURES_APART = /(?<![\p{L}\p{N}]|\d )\d(?: \d){3,}(?![\p{L}\p{N}])/gu;

/** A text as it is read, so that an address is found whatever its letters are made of. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replaceAll('[.]', '.')
    .replace(WIDE, (wide) => wide.normalize('NFKC'))
    .replace(LETTERS_APART, (word) => word.replaceAll(' ', ''))
    .replace(FIGURES_APART, (number) => number.replaceAll(' ', ''));
}
