import type { Country, Membership } from '../../schemas/country.ts';
import { isBefore } from '../../schemas/date-order.ts';
import type { Instrument, Party } from '../../schemas/instrument.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Origin } from '../provenance.ts';

/** Where a state stands towards an instrument or an organisation. `unchecked`: no source of ours says. */
export interface Standing {
  status: Party['status'] | Membership['status'] | 'unchecked';
  signed?: string | undefined;
  /** When it joined, where a source says so: by which act says `joinedBy`. */
  since?: string | undefined;
  /** Ratification and entry into force are weeks apart, so a date is told as what it is. */
  joinedBy?: 'ratification' | 'entry into force' | 'membership' | undefined;
  ended?: string | undefined;
  /** The organisation by whose membership it holds for the state: dates and status are those of that membership. */
  through?: string | undefined;
  note?: string | undefined;
  /** Date and sources of this standing; where absent, its entry's own hold. */
  origin?: Origin | undefined;
}

/** What is needed of a state to tell where it stands. */
export type State = Pick<Country, 'code' | 'memberships' | 'asOf' | 'sources'>;

/** What is needed of an instrument for that. */
type StandingTerms = Pick<Instrument, 'parties' | 'between'>;

const UNCHECKED: Standing = { status: 'unchecked' };

/**
 * Statuses by which an instrument holds for a state, or an organisation works for it in a case. A strategic agreement is
 * none of them: no personal data pass under it.
 */
const JOINED = new Set<Standing['status']>([
  'party',
  'member',
  'cooperation agreement',
  'operational agreement',
  'working arrangement',
]);

/** Whether a state has at least signed a treaty, even if it has left since; the others are named as not among its parties. */
export const hasSigned = ({ status }: Pick<Party, 'status'>) =>
  status === 'party' || status === 'signatory' || status === 'denounced';

/** Whether the instrument holds for the state, or the organisation works for it. */
export const isJoined = ({ status }: Standing) => JOINED.has(status);

/** Whether the state was bound or belonged once and no more. */
export const hasLeft = ({ status }: Standing) => status === 'denounced' || status === 'former member';

/** A membership that names no source of its own rests on its country's entry. */
function membershipStanding(membership: Membership, { asOf, sources }: State): Standing {
  const { status, since, until, as } = membership;
  const origin = { asOf: membership.asOf ?? asOf, sources: membership.sources ?? sources };
  return { status, since, joinedBy: 'membership', ended: until, note: as, origin };
}

/** Standings told before: the same question has the same answer, and what is made of it can be kept. */
const told = new WeakMap<object, WeakMap<State, Standing>>();

function once(entry: object, state: State, tell: () => Standing): Standing {
  const known = told.get(entry) ?? new WeakMap<State, Standing>();
  told.set(entry, known);
  const standing = known.get(state) ?? tell();
  known.set(state, standing);
  return standing;
}

/** Where a state stands towards an organisation: by a membership of its own, or through one that all its members share. */
export function organisationStanding(id: string, data: Pick<Organisation, 'membersOf'>, state: State): Standing {
  return once(data, state, () => {
    const own = state.memberships.find(({ organisation }) => organisation === id);
    if (own) return membershipStanding(own, state);
    const through = state.memberships.find(({ organisation }) => organisation === data.membersOf);
    if (through?.status !== 'member') return UNCHECKED;
    return { ...membershipStanding(through, state), through: data.membersOf };
  });
}

/** Where a state stands towards an instrument: as a party of its own, or as a member of those it holds between. */
export function instrumentStanding(instrument: StandingTerms, state: State): Standing {
  return once(instrument, state, () => tellInstrument(instrument, state));
}

function tellInstrument({ parties, between }: StandingTerms, state: State): Standing {
  const own = parties.find((party) => party.state === state.code);
  if (own) {
    const { status, signed, ratified, inForce, ended, note, asOf, sources } = own;
    const joinedBy = ratified ? 'ratification' : 'entry into force';
    return { status, signed, since: ratified ?? inForce, joinedBy, ended, note, origin: { asOf, sources } };
  }
  const through = state.memberships.find(({ organisation }) => organisation === between);
  return through ? { ...membershipStanding(through, state), through: between } : UNCHECKED;
}

/** The later of two dates; where neither is certainly later (2008 and 2008-06), the less precise. */
export function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (isBefore(a, b)) return b;
  if (isBefore(b, a)) return a;
  return a.length <= b.length ? a : b;
}
