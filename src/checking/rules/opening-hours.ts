import { ruleFor } from '../checked-entry.ts';

const AROUND_THE_CLOCK = '24/7';

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

/** Names of regions only: `EET` and `+03:00` know nothing of summer time. */
function isTimeZone(name: string): boolean {
  if (!name.includes('/')) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
