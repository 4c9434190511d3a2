import { dateWords } from './date-words.ts';
import { LIMITS_IN_MONTHS, type FactKind, type Freshness } from './freshness.ts';

/** What a reader should know of a statement's age: `older than 24 months, may have changed`. Nothing where it is fresh. */
export function ageWords(age: Freshness, kind: FactKind): string | undefined {
  if (age === 'old') return `older than ${LIMITS_IN_MONTHS[kind]} months, may have changed`;
  return age === 'undated' ? 'the source gives no date' : undefined;
}

/** What stands beside a number that is not fresh: `said in August 2025, may have changed`. The day of a month is left out. */
export function mayHaveChanged(asOf: string): string {
  const said = asOf === 'undated' ? 'its source gives no date' : `said in ${dateWords(asOf.slice(0, 7))}`;
  return `${said}, may have changed`;
}
