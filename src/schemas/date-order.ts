/**
 * Whether one date is certainly before another: 2008 is not before 2008-06, for it may be later in that year.
 * @param a a date such as 2008, 2008-06 or 2008-06-19
 * @param b another
 */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
