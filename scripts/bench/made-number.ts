import { getExampleNumber, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';

/** A telephone number in both forms in which content holds it. */
export interface MadeNumber {
  /** As dialled inside the country, digits only. */
  inside: string;
  /** E.164. */
  fromAbroad: string;
}

const NO_DIGITS = /\D/g;

/**
 * Numbers that can be dialled in a state: libphonenumber's example for it, with every other pair of last digits that its plan
 * allows. Begins anew when all have been given.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function* madeNumbers(code: string): Generator<MadeNumber, never> {
  const example = isSupportedCountry(code) ? getExampleNumber(code, examples)?.number : undefined;
  if (example === undefined) throw new Error(`libphonenumber has no example of a number in ${code}`);
  const first = Number(example.slice(-2));
  for (let step = 0; ; step += 1) {
    const end = String((first + step) % 100).padStart(2, '0');
    const number = parsePhoneNumberFromString(example.slice(0, -2) + end);
    if (number?.isValid()) yield { inside: number.formatNational().replace(NO_DIGITS, ''), fromAbroad: number.number };
  }
}
