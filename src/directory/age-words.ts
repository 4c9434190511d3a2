import { LIMITS_IN_MONTHS, type FactKind, type Freshness } from './freshness.ts';

/** What a reader should know of a statement's age: `older than 24 months, may have changed`. Nothing where it is fresh. */
export function ageWords(age: Freshness, kind: FactKind): string | undefined {
  if (age === 'old') return `older than ${LIMITS_IN_MONTHS[kind]} months, may have changed`;
  return age === 'undated' ? 'the source gives no date' : undefined;
}
