import { fold } from '../search/fold.ts';

/** What one field of the form asks of a row. */
export interface Wish {
  /** Which values of the row are asked about: `state`. */
  facet: string;
  value: string;
  /** Where the row's values have parts, as `BG:party`: which part must be equal, from 0. */
  part?: number | undefined;
}

/** What a row can be asked about. */
export interface RowFacts {
  /** Values by facet, e.g. `{ state: ['BG', 'TR'] }`. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Everything it says, folded as by `fold`. */
  words: string;
}

/** Values of a row as an attribute holds them: `BG|TR`. */
export const valuesIn = (attribute: string | undefined): string[] => (attribute ?? '').split('|').filter(Boolean);

/** Wishes about parts of one facet must hold of one value: a party called Bulgaria, not Bulgaria and some party. */
function holdsTogether(values: readonly string[], wishes: readonly Wish[]): boolean {
  return values.some((value) => {
    const parts = value.split(':');
    return wishes.every((wish) => parts[wish.part ?? 0] === wish.value);
  });
}

/**
 * Reads what the reader asks for once, to try it on many rows.
 *
 * @param typed words that must all occur in the row, in any order and spelling
 * @returns whether a row is what is asked for
 */
export function fitting(wishes: readonly Wish[], typed = ''): (row: RowFacts) => boolean {
  const whole = wishes.filter(({ part }) => part === undefined);
  const inParts = Object.entries(
    Object.groupBy(
      wishes.filter(({ part }) => part !== undefined),
      ({ facet }) => facet,
    ),
  );
  const asked = fold(typed).split(' ');
  return ({ facets, words }) =>
    whole.every(({ facet, value }) => facets[facet]?.includes(value)) &&
    inParts.every(([facet, parts = []]) => holdsTogether(facets[facet] ?? [], parts)) &&
    asked.every((word) => words.includes(word));
}

/** Whether a row is what the reader asks for, as with `fitting`. */
export function fits(row: RowFacts, wishes: readonly Wish[], typed = ''): boolean {
  return fitting(wishes, typed)(row);
}
