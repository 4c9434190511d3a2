import type { CollectionEntry } from 'astro:content';
import type { Party } from '../schemas/instrument.ts';
import { dateWords } from './date-words.ts';

type Instrument = CollectionEntry<'instruments'>;
type Country = Pick<CollectionEntry<'countries'>['data'], 'code' | 'memberships'>;

/** Where a country stands towards a treaty; the order in which a column is sorted. */
export const STANDINGS = ['party', 'signed', 'left', 'not party', 'not listed', 'not checked'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One country in the row of one treaty. */
export interface MatrixCell {
  state: string;
  standing: Standing;
  /** What fits into the cell: `2003`, `party`, `not listed 2014`. */
  short: string;
  /** The same in full: `party, ratified 30 October 2003`. */
  words: string;
  /** For sorting: parties by date first, what nobody has checked last. */
  key: string;
}

export interface MatrixRow {
  instrument: Instrument;
  /** In the order of the countries. */
  cells: MatrixCell[];
  /** How many of the countries are bound. */
  parties: number;
}

type Says = Omit<MatrixCell, 'state' | 'key'> & { date?: string | undefined };

const yearOf = (date: string | undefined) => (date === undefined || date === 'undated' ? '' : date.slice(0, 4));
const parts = (...words: (string | false | undefined)[]) => words.filter(Boolean).join(', ');
const dated = (word: string, date: string | undefined) => date && `${word} ${dateWords(date)}`;

/** What is said of a country that the treaty's own list names. */
const SAYS: Record<Party['status'], (party: Party, listed: string) => Says> = {
  party: ({ ratified, inForce }) => ({
    standing: 'party',
    date: ratified ?? inForce,
    short: yearOf(ratified ?? inForce) || 'party',
    words: parts(
      'party',
      dated('ratified', ratified),
      dated('in force', inForce),
      !ratified && !inForce && 'date not checked',
    ),
  }),
  signatory: ({ signed }) => ({
    standing: 'signed',
    short: 'signed',
    words: signed ? `signed ${dateWords(signed)}, no ratification listed` : 'signed, no ratification listed',
  }),
  'not listed': (_, listed) => ({
    standing: 'not listed',
    short: `not listed ${yearOf(listed)}`.trim(),
    words: listed === 'undated' ? 'not in the list' : `not in the list of ${dateWords(listed)}`,
  }),
  'not party': () => ({ standing: 'not party', short: 'not party', words: 'not party' }),
  denounced: ({ ended }) => ({
    standing: 'left',
    short: `left ${yearOf(ended)}`.trim(),
    words: parts('left', dated('ended', ended)),
  }),
};

const UNCHECKED: Says = { standing: 'not checked', short: '–', words: 'not checked' };

/** A treaty between the members of an organisation binds who is a member; any other standing is said in its own word. */
function asMember({ memberships }: Country, between: string, organisation: string): Says {
  const membership = memberships.find((one) => one.organisation === between);
  if (!membership) return UNCHECKED;
  const { status, since, until } = membership;
  const words = [`${organisation}, ${status}`, dated('since', since), dated('until', until)].filter(Boolean).join(' ');
  if (status === 'member') return { standing: 'party', short: 'member', words };
  return { standing: status === 'former member' ? 'left' : 'not party', short: status, words };
}

function cellOf({ data }: Instrument, country: Country, organisation: (id: string) => string): MatrixCell {
  const party = data.parties.find(({ state }) => state === country.code);
  const said = party
    ? SAYS[party.status](party, party.asOf ?? data.asOf)
    : data.between
      ? asMember(country, data.between, organisation(data.between))
      : UNCHECKED;
  const { date, ...cell } = said;
  const rank = STANDINGS.indexOf(cell.standing);
  const key = cell.standing === 'not checked' ? '' : `${rank} ${date ?? 'undated'}`;
  return { state: country.code, ...cell, key };
}

/**
 * Countries against treaties: a row for every instrument that has parties, or holds between the members of an
 * organisation; those with most parties among the countries first.
 *
 * @param organisation gives an organisation's name by its id
 */
export function treatyMatrix(
  instruments: readonly Instrument[],
  countries: readonly Country[],
  organisation: (id: string) => string,
): MatrixRow[] {
  return instruments
    .filter(({ data }) => data.parties.length > 0 || data.between !== undefined)
    .map((instrument) => {
      const cells = countries.map((country) => cellOf(instrument, country, organisation));
      return { instrument, cells, parties: cells.filter(({ standing }) => standing === 'party').length };
    })
    .toSorted(
      (a, b) => b.parties - a.parties || a.instrument.data.shortTitle.localeCompare(b.instrument.data.shortTitle, 'en'),
    );
}
