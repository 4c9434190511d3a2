import type { Agreement } from '../../schemas/agreement.ts';
import { AGREEMENT_KINDS } from '../../schemas/vocabulary.ts';

/** An entry of the directory: its id and its data. */
export interface AgreementEntry {
  id: string;
  data: Agreement;
}

/** Agreements to which both states belong, two or more parties. */
export interface AgreementsBetween<Entry extends AgreementEntry> {
  /** In force, signed or concluded, and not replaced as far as sources say. */
  standing: Entry[];
  /** Planned, discussed or drafted: nothing can be rested on them. */
  coming: Entry[];
  /** Ended, or replaced by another. */
  past: Entry[];
}

const COMING: readonly Agreement['status'][] = ['draft sent', 'under discussion', 'planned'];

const byKind = (a: AgreementEntry, b: AgreementEntry) =>
  AGREEMENT_KINDS.indexOf(a.data.kind) - AGREEMENT_KINDS.indexOf(b.data.kind) ||
  a.data.parties.length - b.data.parties.length ||
  a.id.localeCompare(b.id, 'en');

const isPast = ({ data }: AgreementEntry) => data.status === 'ended' || data.replacedBy !== undefined;
const isComing = ({ data }: AgreementEntry) => COMING.includes(data.status);

/** Agreements that name both states (ISO 3166-1 alpha-2), by whether something can be rested on them. */
export function sharedAgreements<Entry extends AgreementEntry>(
  agreements: readonly Entry[],
  a: string,
  b: string,
): AgreementsBetween<Entry> {
  const own = agreements
    .filter(({ data }) => [a, b].every((code) => (data.parties as string[]).includes(code)))
    .toSorted(byKind);
  const rest = own.filter((entry) => !isPast(entry));
  return {
    standing: rest.filter((entry) => !isComing(entry)),
    coming: rest.filter(isComing),
    past: own.filter(isPast),
  };
}
