import { isPartialDate } from '../../src/schemas/date.ts';
import { party } from '../../src/schemas/instrument.ts';
import type { Party } from '../../src/schemas/instrument.ts';
import type { ListRow } from './list.ts';
import { newest, originOf } from './origin.ts';
import type { Origin } from './origin.ts';
import type { Reading } from './reading.ts';
import type { Tables } from './tables.ts';

/** Columns of treaties.csv. */
export const PARTY_COLUMNS = ['iso2', 'instrument', 'signed', 'ratified', 'in_force', 'source', 'source_date'] as const;

export type PartyRow = ListRow<(typeof PARTY_COLUMNS)[number]>;

/** What `ratified` may hold beside a date. */
const WORDS = ['party', 'not-listed', 'no', ''];

/**
 * What a row of the treaty list becomes.
 * - a date of ratification, or `party`: a party
 * - `not-listed` or nothing, but signed: a signatory, who may have ratified since
 * - `not-listed`: not listed. `no`: not a party. Nothing at all: left out
 * - a caveat may say otherwise, for instance that a state has left
 */
export function readPartyRow({ cells }: PartyRow, tables: Tables): Reading<Party> {
  const { iso2: state, instrument, ratified } = cells;
  const { origin, faults: originFaults } = originOf(cells, tables);
  const { signed, in_force: inForce } = cells;
  const faults = [
    ...(tables.instruments.has(instrument)
      ? []
      : [
          `instrument: "${instrument}" has no row in scripts/import/tables/instruments.yaml; expected one of ${[...tables.instruments.keys()].join(', ')}`,
        ]),
    ...dateFaults({ signed, in_force: inForce }),
    ...(WORDS.includes(ratified) || isPartialDate(ratified)
      ? []
      : [`ratified: "${ratified}" is neither a date (2008, 2008-06, 2008-06-19) nor party, not-listed, no or nothing`]),
    ...originFaults,
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  const { caveat } = origin;
  const status = caveat?.status ?? statusOf(ratified, signed);
  if (!status) return { kind: 'left out', reason: caveat?.says ?? 'no date and no status' };
  const bound = status === 'party' || status === 'denounced';
  const parsed = party.safeParse({
    state,
    ...(signed && { signed }),
    ...(bound && isPartialDate(ratified) && { ratified }),
    ...(inForce && { inForce }),
    status,
    ...noteOf(status, caveat?.says),
    asOf: dateOf(origin, ratified),
    sources: origin.sources,
  });
  if (parsed.success) return { kind: 'taken', item: parsed.data };
  return { kind: 'faulty', faults: parsed.error.issues.map(({ path, message }) => `${nameOf(path)}: ${message}`) };
}

function statusOf(ratified: string, signed: string): Party['status'] | undefined {
  if (ratified === 'no') return 'not party';
  if (ratified === 'party' || isPartialDate(ratified)) return 'party';
  if (signed) return 'signatory';
  return ratified === 'not-listed' ? 'not listed' : undefined;
}

function noteOf(status: Party['status'], says: string | undefined): Pick<Party, 'note'> {
  const note = says ?? (status === 'signatory' ? 'It may have ratified since.' : undefined);
  return note ? { note } : {};
}

/**
 * When the row held: its newest source. Without a date of ratification the word of an undated source may be all there
 * is, so then one undated source makes the row undated.
 */
function dateOf({ dates }: Origin, ratified: string): string {
  return !isPartialDate(ratified) && dates.includes('undated') ? 'undated' : newest(dates);
}

/** What is wrong with cells that hold a date or nothing. */
export function dateFaults(cells: Record<string, string>): string[] {
  return Object.entries(cells)
    .filter(([, date]) => date !== '' && !isPartialDate(date))
    .map(([column, date]) => `${column}: "${date}" is not a date; write 2008, 2008-06, 2008-06-19 or nothing`);
}

function nameOf(path: PropertyKey[]): string {
  return path[0] === 'state' ? 'iso2' : path.join('.');
}
