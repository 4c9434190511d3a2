import type { ComparedCountry } from '../directory/comparison/compared-country.ts';

/** Letters that would end a script element, or a line in the eyes of an old browser, wherever the text may land. */
const RISKY = /[<\u2028\u2029]/g;
const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes a country as a script that hands it over: the only way in which a page opened from a disk receives data.
 * `src/browser/compare/main.ts` defines the function that is called.
 */
export function countryScript(country: ComparedCountry): string {
  return `counterpartComparison.handOver(${JSON.stringify(country).replace(RISKY, escaped)});\n`;
}
