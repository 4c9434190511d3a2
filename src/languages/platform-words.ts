import { WEEKDAYS } from '../schemas/vocabulary.ts';
import type { Language } from './languages.ts';

type Weekday = (typeof WEEKDAYS)[number];

/** What the platform knows to say in a language: names, dates and lists. */
export interface PlatformWords {
  /** A country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** A language by its BCP 47 tag. */
  language(tag: string): string;
  /** A date as precise as it is: `2008`, `2008-06` or `2008-06-19`. */
  date(date: string): string;
  /** A day of the week. */
  weekday(day: Weekday): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** The order in which the language sorts two names. */
  order(a: string, b: string): number;
}

/** Year and month of one that began on a Monday. */
const MONDAY = [2024, 0] as const;

function read(tag: Language): PlatformWords {
  const locale = tag === 'en' ? 'en-GB' : tag;
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { year: 'numeric', ...parts, timeZone: 'UTC' });
  // One for each precision a date can have.
  const formats = [dates({}), dates({ month: 'long' }), dates({ month: 'long', day: 'numeric' })];
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return {
    country: (code) => regions.of(code) ?? code,
    language: (name) => languages.of(name) ?? name,
    date: (date) => formats[date.split('-').length - 1]?.format(new Date(date)) ?? date,
    weekday: (day) => weekdays.format(Date.UTC(...MONDAY, 1 + WEEKDAYS.indexOf(day))),
    list: (items) => lists.format(items),
    order: new Intl.Collator(locale).compare,
  };
}

const made = new Map<Language, PlatformWords>();

/** Names, dates and lists in one of the languages. */
export function platformWords(tag: Language): PlatformWords {
  const words = made.get(tag) ?? read(tag);
  made.set(tag, words);
  return words;
}
