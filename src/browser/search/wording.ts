import type { Kind } from '../../directory/search-record.ts';

const PLURAL = new Intl.PluralRules('en');

const RESULT_FORMS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'result', other: 'results' };

/** What a kind of entry is called beside a result and as a facet. */
export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  country: 'Country',
  hotline: 'Hotline',
  shelter: 'Shelter',
  body: 'Authority',
  offence: 'Offence',
  law: 'Law',
  agreement: 'Agreement',
  case: 'Case',
  statement: 'Statement',
  route: 'Route',
  project: 'Project',
  organisation: 'Organisation',
  term: 'Term',
  reading: 'Reading',
  page: 'Page',
};

/** Every sentence the search says; the only place to change or translate them. */
export const WORDING = {
  searching: 'Searching …',
  invitation: 'Type a country, a telephone number, an article of law, or any word.',
  nothing: (typed: string) =>
    `Nothing found for “${typed}”. Try fewer words, a country’s name, a telephone number, or “article” and its number.`,
  nothingChosen: 'Nothing fits all the boxes that are ticked. Untick some of them.',
  results: (total: number, typed: string) => {
    const noun = RESULT_FORMS[PLURAL.select(total)] ?? 'results';
    const count = `${total.toLocaleString('en')} ${noun}`;
    return typed === '' ? count : `${count} for “${typed}”`;
  },
  asOf: 'as of ',
  /** A treaty of sixty states is not told state by state. */
  countries: (names: readonly string[]) => (names.length > 5 ? `${names.length} states` : names.join(', ')),
  also: 'also: ',
  formerly: 'earlier number, do not give it out: ',
  all: (total: number) => `All ${total.toLocaleString('en')} results`,
  nearest: (missing: string[]) => `No entry has ${missing.map((word) => `“${word}”`).join(' and ')}: nearest matches.`,
} as const;
