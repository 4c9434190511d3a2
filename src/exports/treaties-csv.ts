import type { Directory } from '../collections.ts';
import { stateName } from '../directory/state-name.ts';
import { csv, sourceIds } from './csv.ts';

const COLUMNS = [
  'state',
  'state name',
  'instrument',
  'title',
  'status',
  'as member of',
  'signed',
  'ratified',
  'in force',
  'ended',
  'as of',
  'sources',
  'note',
] as const;

type Entry = Record<(typeof COLUMNS)[number], string>;
type Instrument = Directory['instruments'][number];

const EMPTY = { 'as member of': '', signed: '', ratified: '', 'in force': '', ended: '', note: '' };

const of = ({ id, data }: Instrument, state: string) => ({
  ...EMPTY,
  state,
  'state name': stateName(state),
  instrument: id,
  title: data.title,
});

function partiesOf(instrument: Instrument): Entry[] {
  const { data } = instrument;
  return data.parties.map((party) => ({
    ...of(instrument, party.state),
    status: party.status,
    signed: party.signed ?? '',
    ratified: party.ratified ?? '',
    'in force': party.inForce ?? '',
    ended: party.ended ?? '',
    'as of': party.asOf ?? data.asOf,
    sources: sourceIds(party.sources ?? data.sources),
    note: party.note ?? '',
  }));
}

/** Countries an instrument holds for because they are members of an organisation, and that it does not name itself. */
function membersOf(instrument: Instrument, profiles: Directory['profiles']): Entry[] {
  const { between, parties } = instrument.data;
  if (between === undefined) return [];
  const named = new Set<string>(parties.map(({ state }) => state));
  return profiles
    .filter(({ country }) => !named.has(country.data.code))
    .flatMap(({ country: { data } }) =>
      data.memberships
        .filter(({ organisation, status }) => organisation === between && status === 'member')
        .map((membership) => ({
          ...of(instrument, data.code),
          status: 'party',
          'as member of': between,
          'as of': membership.asOf ?? data.asOf,
          sources: sourceIds(membership.sources ?? data.sources),
        })),
    );
}

/** Every state that a source names for a treaty, also those without a page: a line each. Who is missing is not checked. */
export function treatiesCsv({ instruments, profiles }: Pick<Directory, 'instruments' | 'profiles'>): string {
  const entries = instruments.flatMap((instrument) => [...partiesOf(instrument), ...membersOf(instrument, profiles)]);
  return csv(COLUMNS, entries);
}
