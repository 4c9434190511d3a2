/** What a search result is about; each kind is a facet of the search page. */
export const KINDS = [
  'country',
  'hotline',
  'shelter',
  'body',
  'offence',
  'law',
  'agreement',
  'case',
  'statement',
  'route',
  'project',
  'organisation',
  'term',
  'reading',
  'page',
] as const;

export type Kind = (typeof KINDS)[number];

/** One thing a reader can find: it is a result of its own, with its country and its age. */
export interface SearchRecord {
  /** Site-absolute address with anchor, e.g. `/countries/bulgaria.html#hotline-animus`. */
  url: string;
  title: string;
  kind: Kind;
  /** Display names, e.g. `['Bulgaria', 'Türkiye']`; empty for a page about no country. */
  countries: string[];
  /** What the stamp says, e.g. `2008` or `undated`. */
  age: string;
  /** Telephone numbers as dialled and in E.164. */
  numbers: string[];
  /** Numbers that only old papers carry: they lead here, and are never offered as if they worked. */
  formerNumbers: string[];
  /** Other names: earlier, in other languages, articles written another way. */
  aliases: string[];
  /** Everything else that should be found. */
  text: string;
}
