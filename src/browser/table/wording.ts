const NUMBER = new Intl.NumberFormat('en');
const PLURAL = new Intl.PluralRules('en');

/** What the rows of a table are called: `agreement`, `agreements`. */
export interface Noun {
  one: string;
  other: string;
}

const counted = (total: number, { one, other }: Noun) =>
  `${NUMBER.format(total)} ${PLURAL.select(total) === 'one' ? one : other}`;

/** Every sentence a table says; the only place to change or translate them. */
export const WORDING = {
  shown: (shown: number, total: number, noun: Noun) =>
    shown === total ? counted(total, noun) : `${NUMBER.format(shown)} of ${counted(total, noun)}`,
  option: (label: string, rows: number) => `${label} (${NUMBER.format(rows)})`,
  ascending: (column: string) => `${column}, ascending`,
  descending: (column: string) => `${column}, descending`,
} as const;
