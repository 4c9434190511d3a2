import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import { text } from './text.ts';

const DIALLED = /^[0-9][0-9 ]*$/;

/** Longest national short code that is not in libphonenumber's plans (`116 111`, `157`, `112`). */
const SHORT_CODE_DIGITS = 6;

/** A number in E.164: plus, country code, number, nothing else: `+35929817686`. Checked with libphonenumber. */
export const e164 = z
  .string({ error: 'expected a number in E.164 such as +35929817686' })
  .refine((number) => isValidPhoneNumber(number) && parsePhoneNumberFromString(number)?.number === number, {
    error: (issue) => `"${String(issue.input)}" is not a valid number in E.164; write it as +35929817686`,
  });

/** A number as dialled inside the country, digits and spaces: `0800 19 100`, `157`. */
export const dialled = z
  .string({ error: 'expected a number in quotation marks, as dialled inside the country' })
  .regex(DIALLED, { error: (issue) => `"${String(issue.input)}" is not a number as dialled; write digits and spaces` });

/** How a line is reached from another country: a number, or known not to be reachable. */
export const fromAbroad = z.union([z.strictObject({ e164 }), z.strictObject({ notReachableFromAbroad: text })], {
  error: 'expected e164: +… or notReachableFromAbroad: a sentence that says who says so',
});

/**
 * Whether a number can be dialled inside a country: valid by libphonenumber's plan for it, or a short code of up
 * to six digits, which those plans do not list.
 */
export function isDialledIn(number: string, state: string): boolean {
  const digits = number.replaceAll(' ', '');
  return digits.length <= SHORT_CODE_DIGITS || isValidPhoneNumber(number, { defaultCountry: state as never });
}
