import { list } from '../../directory/state-name.ts';
import { MOST_COUNTRIES } from './comparison-address.ts';

const NUMBERS: Readonly<Record<number, string>> = { 4: 'Four' };

const quoted = (values: readonly string[]) => list(values.map((value) => `“${value}”`));
const most = `${NUMBERS[MOST_COUNTRIES] ?? MOST_COUNTRIES} countries at most`;

/** Every sentence a comparison says; the only place to change or translate them. */
export const WORDING = {
  noCountry: 'Choose two to four countries.',
  oneCountry: (name: string) => `${name} is chosen. Choose at least one more country.`,
  noSection: 'Choose at least one section.',
  loading: 'Loading …',
  shown: (countries: readonly string[], sections: readonly string[]) =>
    `Shown: ${list(countries)}. ${sections.length === 1 ? 'Section' : 'Sections'}: ${sections.join(', ')}.`,
  unknown: (values: readonly string[]) => `Nothing is known here under ${quoted(values)}.`,
  leftOut: (names: readonly string[]) => `${most}: ${list(names)} ${names.length === 1 ? 'is' : 'are'} left out.`,
  full: (name: string) => `${most}. To add ${name}, take away another.`,
  failed: (names: readonly string[]) =>
    `${list(names)} could not be loaded: a file is missing or damaged, or the connection broke.`,
  pair: (a: string, b: string) => `What ${a} and ${b} share: treaties, agreements, ways to each other`,
  question: 'Question',
  none: 'None',
  notChecked: 'Not checked',
  uncheckedEverywhere: 'Not checked for any of them',
} as const;
