import { instrumentStanding, type Standing, type State } from './standing/standing.ts';
import { fullStandingWords, shortStandingWords } from './standing/standing-words.ts';
import type { InstrumentEntry } from './between/shared-instruments.ts';

/** What a cell can say; in this order a column is sorted. */
export const CELL_KINDS = ['party', 'signed', 'left', 'not party', 'not listed', 'not checked'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** One country in the row of one treaty. */
export interface MatrixCell {
  state: string;
  kind: CellKind;
  /** What fits into the cell: `2003`, `party`, `not listed 2014`. */
  short: string;
  /** The same in full: `party since 30 October 2003`. */
  words: string;
  /** For sorting: parties by date first, what nobody has checked last. */
  key: string;
}

export interface MatrixRow<Entry> {
  instrument: Entry;
  /** In the order of the countries. */
  cells: MatrixCell[];
  /** How many of the countries are bound. */
  parties: number;
}

/** Any other standing towards the organisation of a treaty does not bind: it is said in its own word. */
const KINDS: Partial<Record<Standing['status'], CellKind>> = {
  party: 'party',
  member: 'party',
  signatory: 'signed',
  denounced: 'left',
  'former member': 'left',
  'not listed': 'not listed',
  unchecked: 'not checked',
};

function cellOf({ data }: InstrumentEntry, country: State, organisation: (id: string) => string): MatrixCell {
  const standing = instrumentStanding(data, country);
  const kind = KINDS[standing.status] ?? 'not party';
  const isOwn = data.parties.some(({ state }) => state === country.code);
  const through =
    data.between === undefined || isOwn || kind === 'not checked' ? undefined : organisation(data.between);
  const words = fullStandingWords(standing, data.asOf);
  return {
    state: country.code,
    kind,
    short: shortStandingWords(standing, data.asOf),
    words: through ? `${through}: ${words}` : words,
    key: kind === 'not checked' ? '' : `${CELL_KINDS.indexOf(kind)} ${standing.since ?? 'undated'}`,
  };
}

/**
 * Countries against treaties: a row for every instrument that has parties, or holds between the members of an
 * organisation; those with most parties among the countries first.
 *
 * @param organisation gives an organisation's name by its id
 */
export function treatyMatrix<Entry extends InstrumentEntry>(
  instruments: readonly Entry[],
  countries: readonly State[],
  organisation: (id: string) => string,
): MatrixRow<Entry>[] {
  return instruments
    .filter(({ data }) => data.parties.length > 0 || data.between !== undefined)
    .map((instrument) => {
      const cells = countries.map((country) => cellOf(instrument, country, organisation));
      return { instrument, cells, parties: cells.filter(({ kind }) => kind === 'party').length };
    })
    .toSorted(
      (a, b) => b.parties - a.parties || a.instrument.data.shortTitle.localeCompare(b.instrument.data.shortTitle, 'en'),
    );
}
