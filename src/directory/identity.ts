import { countries, type TCountryCode } from 'countries-list';
import { languageName } from './language-name.ts';

/** Id of the source entry for the data package. */
export const IDENTITY_SOURCE = 'countries-list';

export interface Identity {
  nativeName: string;
  /** BCP 47 tag of the native name. */
  languageTag: string;
  capital: string;
  /** ISO 4217. */
  currencies: string[];
  languages: string[];
  /** With the plus: `+359`. */
  callingCodes: string[];
}

/** Names every country has in the languages the directory's readers search in, without the English one. */
export function namesIn(code: string, languages: readonly string[]): string[] {
  const names = languages.map((tag) => new Intl.DisplayNames(tag, { type: 'region' }).of(code) ?? code);
  return [...new Set(names)];
}

/** Capital, currency, languages and calling code by ISO 3166-1 alpha-2 code, from the data package. */
export function identity(code: TCountryCode): Identity {
  const { native, capital, currency, languages, phone } = countries[code];
  return {
    nativeName: native,
    languageTag: languages[0] ?? 'und',
    capital,
    currencies: [...currency],
    languages: languages.map(languageName),
    callingCodes: phone.map((digits) => `+${digits}`),
  };
}
