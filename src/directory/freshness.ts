/**
 * For how many months a statement of a kind counts as fresh. A number to dial changes sooner than a law.
 * Beyond its limit a statement stays, and is shown as old.
 */
export const LIMITS_IN_MONTHS = {
  hotline: 6,
  shelter: 6,
  authority: 12,
  figures: 24,
  law: 24,
  agreement: 24,
  background: 24,
} as const;

export type FactKind = keyof typeof LIMITS_IN_MONTHS;
export type Freshness = 'fresh' | 'old' | 'undated';

/** The last day a date as precise as `2008`, `2008-06` or `2008-06-19` may mean, as YYYY-MM-DD. */
function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return `${year}-12-31`;
  if (day) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Whole months from a statement's date to a day; 0 where the date lies ahead. */
export function monthsBetween(date: string, day: string): number {
  const from = new Date(lastDay(date));
  const to = new Date(day);
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, to.getUTCDate() < from.getUTCDate() ? months - 1 : months);
}

/** Whether a statement of a kind, dated `asOf`, is fresh on a day (YYYY-MM-DD). */
export function freshness(asOf: string, kind: FactKind, day: string): Freshness {
  if (asOf === 'undated') return 'undated';
  return monthsBetween(asOf, day) > LIMITS_IN_MONTHS[kind] ? 'old' : 'fresh';
}
