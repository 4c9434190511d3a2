const OTHER_WORD = /(?=[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}’'-]+/u;

/**
 * What is said of shelters stands in Latin letters. A landmark needs neither street nor number, and no list of words
 * holds every way to say “opposite the shop” in five scripts; in a name there is nothing to lose by writing it over.
 *
 * @returns what is wrong with a text: `"срещу" is not in Latin letters; …`; `undefined` if nothing is
 */
export function findOtherLetters(text: string): string | undefined {
  const word = OTHER_WORD.exec(text)?.[0];
  return word && `"${word}" is not in Latin letters, where an address is sure to be found; write it in English`;
}
