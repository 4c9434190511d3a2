import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { telephoneDigits } from '../../browser/search/query.ts';

/**
 * The digits under which a telephone number is looked up: as written and, when written for abroad, also without the
 * calling code, because people type what they remember.
 * In: e.g. `['0800 19 100', '+35980019100']`. Out: e.g. `['080019100', '35980019100', '80019100']`.
 */
export function telephoneKeys(numbers: string[]): string[] {
  return [...new Set(numbers.flatMap(keysOf))];
}

/**
 * Writes a number for the eye.
 * In: as dialled or E.164. Out: grouped when written for abroad, e.g. `+359 800 19 100`; otherwise unchanged.
 */
export function readableNumber(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

function keysOf(number: string): string[] {
  const national: string | undefined = parsePhoneNumberFromString(number)?.nationalNumber;
  return [telephoneDigits(number), national].filter((digits) => digits !== undefined);
}
