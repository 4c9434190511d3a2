import { countries, type TCountryCode } from 'countries-list';
import { z } from 'zod';

/** Whether the text is the ISO 3166-1 alpha-2 code of a country the data package knows (and XK, user-assigned). */
export function isStateCode(text: string): text is TCountryCode {
  return Object.hasOwn(countries, text);
}

/** A state by its ISO 3166-1 alpha-2 code: `BG`, `TR`, `UA`. */
export const stateCode = z.string({ error: 'expected an ISO 3166-1 alpha-2 code such as BG' }).refine(isStateCode, {
  error: (issue) => `"${String(issue.input)}" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG`,
});

/** The first state that a list names twice, if one does. */
export function namedTwice(codes: readonly string[]): string | undefined {
  return codes.find((code, index) => codes.indexOf(code) !== index);
}
