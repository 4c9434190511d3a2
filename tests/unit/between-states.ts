import type { Agreement } from '../../src/schemas/agreement.ts';
import type { Membership } from '../../src/schemas/country.ts';
import type { Instrument, Party } from '../../src/schemas/instrument.ts';
import type { Organisation } from '../../src/schemas/organisation.ts';
import type { State } from '../../src/directory/standing/standing.ts';

/** Two small made-up states and what may join them, for tests of what two states share. */
const origin = { asOf: '2008', sources: [{ source: 'guide' }] };

export const state = (code: string, ...memberships: Partial<Membership>[]): State =>
  ({ code, memberships: memberships.map((one) => ({ status: 'member', ...one })) }) as unknown as State;

export const party = (code: string, rest: Partial<Party> = {}) =>
  ({ state: code, status: 'party', ...rest }) as unknown as Party;

export const treaty = (id: string, parties: Party[], rest: Partial<Instrument> = {}) => ({
  id,
  data: {
    ...origin,
    title: id,
    shortTitle: id,
    otherNames: [],
    adoptedBy: 'somebody',
    uses: { value: [{ for: 'mutual legal assistance' }] },
    parties,
    ...rest,
  } as unknown as Instrument,
});

export const agreement = (
  id: string,
  parties: string[],
  rest: Partial<Agreement> = {},
): { id: string; data: Agreement } => ({
  id,
  data: {
    ...origin,
    title: id,
    kind: 'police cooperation',
    status: 'signed',
    namedAs: {},
    parties,
    ...rest,
  } as unknown as Agreement,
});

export const organisation = (id: string, rest: Partial<Organisation> = {}) => ({
  id,
  data: { ...origin, name: id, otherNames: [], kind: 'regional', does: [], ...rest } as unknown as Organisation,
});
