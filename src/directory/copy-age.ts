import { LIMITS_IN_MONTHS, monthsBetween, type FactKind } from './freshness.ts';

/** How old a copy of the directory is, as far as the clock beside it can tell. */
export type CopyAge =
  | { is: 'fresh' }
  /** `kinds`: what in it is past its limit, the soonest first. */
  | { is: 'old'; days: number; kinds: FactKind[] }
  | { is: 'unknown' };

const DAY = 24 * 60 * 60 * 1000;

/** A clock may be set to another time zone; a whole day behind the data it is wrong. */
const MOST_BEHIND = DAY;

/** A stick or a disk seldom lives longer: a clock that says so is more likely wrong, e.g. at the end of its years. */
const MOST_AHEAD = 20 * 365.25 * DAY;

const KINDS = Object.keys(LIMITS_IN_MONTHS) as FactKind[];

/**
 * Counts from the day whose state a copy shows to now. It is old once the first of the limits for statements has passed:
 * from then on even what was new in it is not.
 *
 * @param state YYYY-MM-DD
 * @param now what the clock of the reader says
 */
export function copyAge(state: string, now: Date): CopyAge {
  const passed = now.getTime() - Date.parse(state);
  if (!(passed >= -MOST_BEHIND && passed <= MOST_AHEAD)) return { is: 'unknown' };
  const months = monthsBetween(state, now.toISOString().slice(0, 10));
  const kinds = KINDS.filter((kind) => months > LIMITS_IN_MONTHS[kind]);
  return kinds.length > 0 ? { is: 'old', days: Math.floor(passed / DAY), kinds } : { is: 'fresh' };
}
