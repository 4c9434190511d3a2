import { AROUND_THE_CLOCK } from '../../directory/open-at.ts';
import { ruleFor } from '../checked-entry.ts';

export const openingHours = ruleFor('hotlines', ({ hours }) => {
  if (!hours || !('value' in hours)) return [];
  const { open, timeZone } = hours.value;
  if (timeZone === undefined) {
    if (open === AROUND_THE_CLOCK) return [];
    const message = `"${open}" needs a timeZone such as Europe/Sofia; only ${AROUND_THE_CLOCK} needs none`;
    return [{ path: ['hours', 'value'], message }];
  }
  if (isTimeZone(timeZone)) return [];
  const message = `"${timeZone}" is not an IANA time zone; write one such as Europe/Sofia`;
  return [{ path: ['hours', 'value', 'timeZone'], message }];
});

/** Spans of a week, each within one day; a line that is always open has none. */
export const weeklyHours = ruleFor('hotlines', ({ hours }) => {
  if (!hours || !('value' in hours)) return [];
  const { open, weekly = [] } = hours.value;
  if (weekly.length > 0 && open === AROUND_THE_CLOCK) {
    const message = `a line open ${AROUND_THE_CLOCK} has no weekly hours; leave them out`;
    return [{ path: ['hours', 'value', 'weekly'], message }];
  }
  return weekly.flatMap(({ from, to }, index) =>
    // Two digits each: the order of the clock is that of the letters.
    from < to
      ? []
      : [
          {
            path: ['hours', 'value', 'weekly', index, 'to'],
            message: `"${to}" is not after from, which is ${from}; what goes past midnight is two spans, to 24:00 and from 00:00`,
          },
        ],
  );
});

/** Names of regions only: `EET` and `+03:00` know nothing of summer time. */
function isTimeZone(name: string): boolean {
  if (!name.includes('/')) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
