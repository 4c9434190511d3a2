import { LIMITS_IN_MONTHS, monthsBetween } from '../freshness.ts';

/** How long ago a route was reported, from the limit of freshness on: the older, the fainter it is drawn. */
export const ROUTE_AGES = ['fresh', 'older', 'old', 'undated'] as const;

export type RouteAge = (typeof ROUTE_AGES)[number];

/** Beyond as many limits a route is old rather than older: ten years. */
const OLD_IN_LIMITS = 5;

/** The age of a route whose statement is of `asOf`, on a day (YYYY-MM-DD). */
export function routeAge(asOf: string, day: string): RouteAge {
  if (asOf === 'undated') return 'undated';
  const months = monthsBetween(asOf, day);
  if (months <= LIMITS_IN_MONTHS.background) return 'fresh';
  return months <= LIMITS_IN_MONTHS.background * OLD_IN_LIMITS ? 'older' : 'old';
}

/** The youngest of several ages; one that nobody dated counts as the oldest. */
export function youngest(ages: readonly RouteAge[]): RouteAge {
  return ROUTE_AGES.find((age) => ages.includes(age)) ?? 'undated';
}
