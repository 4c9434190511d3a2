import type { Hours, OpenSpan } from '../schemas/hotline.ts';
import { WEEKDAYS } from '../schemas/vocabulary.ts';

/** How an entry writes that a line never closes. */
export const AROUND_THE_CLOCK = '24/7';

/**
 * Whether a line answers. Open: until when, unless it never closes. Closed: when it opens next. Unknown: the hours are
 * not data.
 */
export type Opening =
  { state: 'open'; until?: Date | undefined } | { state: 'closed'; opens: Date } | { state: 'unknown' };

/** A moment as the clock on a wall shows it. */
interface WallClock {
  /** A day of the calendar, as the midnight of UTC that begins it. */
  day: number;
  minutes: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A day more than a week: what opens only at this hour of this weekday opens again in a week. */
const DAYS_AHEAD = 8;

// A formatter is made once for a zone: it costs more than what it is asked.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock;
}

function wallClock(timeZone: string, instant: Date): WallClock {
  const parts = new Map(
    clockIn(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    day: Date.UTC(part('year'), part('month') - 1, part('day')),
    minutes: part('hour') * 60 + part('minute'),
  };
}

/**
 * When the clock in a zone shows a time. On the day clocks go forward an hour that is left out lies after the change;
 * on the day they go back an hour that comes twice is meant the first time.
 */
function instantOf(timeZone: string, { day, minutes }: WallClock): Date {
  const wanted = day + minutes * MINUTE;
  const shown = (instant: number) => {
    const wall = wallClock(timeZone, new Date(instant));
    return wall.day + wall.minutes * MINUTE;
  };
  // What the clock is ahead of UTC a day before and a day after: one of them holds at the time asked for.
  const [before, after] = [wanted - DAY, wanted + DAY].map((instant) => shown(instant) - instant) as [number, number];
  const candidates = [wanted - before, wanted - after].toSorted((a, b) => a - b);
  const exact = candidates.find((candidate) => shown(candidate) === wanted);
  return new Date(exact ?? wanted - before);
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const weekdayOf = (day: number) => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7];

/** The spans of a day, as minutes from its midnight, in order. */
function spansOn(weekly: readonly OpenSpan[], day: number): { from: number; to: number }[] {
  return weekly
    .filter(({ days }) => days.some((name) => name === weekdayOf(day)))
    .map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }))
    .toSorted((a, b) => a.from - b.from);
}

const daysFrom = (day: number) => Array.from({ length: DAYS_AHEAD }, (_, ahead) => day + ahead * DAY);

/** The end of an open span, or of those that follow it without a pause; none where there is no pause in a week. */
function closes(weekly: readonly OpenSpan[], now: WallClock): WallClock | undefined {
  let end = now.minutes;
  for (const day of daysFrom(now.day)) {
    for (const { from, to } of spansOn(weekly, day)) {
      if (from > end) break;
      end = Math.max(end, to);
    }
    if (end < DAY / MINUTE) return { day, minutes: end };
    if (!spansOn(weekly, day + DAY).some(({ from }) => from === 0)) return { day, minutes: end };
    end = 0;
  }
  return undefined;
}

function opensNext(weekly: readonly OpenSpan[], now: WallClock): WallClock | undefined {
  for (const day of daysFrom(now.day)) {
    const next = spansOn(weekly, day).find(({ from }) => day > now.day || from > now.minutes);
    if (next) return { day, minutes: next.from };
  }
  return undefined;
}

/**
 * Whether a line with these hours answers at an instant, by the clock of its own zone: what it is where the caller is
 * does not matter. Public holidays are not considered.
 */
export function openAt(hours: Hours | undefined, instant: Date): Opening {
  if (hours?.open === AROUND_THE_CLOCK) return { state: 'open' };
  if (!hours?.weekly || !hours.timeZone) return { state: 'unknown' };
  const { weekly, timeZone } = hours;
  const now = wallClock(timeZone, instant);
  const isOpen = spansOn(weekly, now.day).some(({ from, to }) => from <= now.minutes && now.minutes < to);
  if (isOpen) {
    const end = closes(weekly, now);
    return { state: 'open', until: end && instantOf(timeZone, end) };
  }
  const next = opensNext(weekly, now);
  return next ? { state: 'closed', opens: instantOf(timeZone, next) } : { state: 'unknown' };
}
