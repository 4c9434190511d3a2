import { z } from 'zod';

const PARTIAL_DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;

/** Whether the text is a real calendar date, as precise as it is written: `2008`, `2008-06` or `2008-06-19`. */
export function isPartialDate(text: string): boolean {
  const { year, month = '01', day = '01' } = PARTIAL_DATE.exec(text)?.groups ?? {};
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * A date as precise as the source gives it: `2008`, `2008-06` or `2008-06-19`.
 * YAML reads a lone year as a number; it is taken as a year.
 */
export const partialDate = z.preprocess(
  (input) => (typeof input === 'number' ? String(input) : input),
  z.string({ error: 'expected a date such as 2008, 2008-06 or 2008-06-19' }).refine(isPartialDate, {
    abort: true,
    error: ({ input }) => `"${String(input)}" is not a date; write 2008, 2008-06 or 2008-06-19`,
  }),
);

/** When a statement held, or `undated` where its source does not say. */
export const asOf = z.union([z.literal('undated'), partialDate], {
  error: ({ input }) =>
    input === undefined
      ? 'expected a date such as 2008, 2008-06 or 2008-06-19, or undated'
      : `"${String(input)}" is not a date; write 2008, 2008-06, 2008-06-19 or undated`,
});

/** A year: `2003`. */
export const year = z
  .int({ error: 'expected a year such as 2003' })
  .min(1800, { error: 'expected a year after 1800' })
  .max(2100, { error: 'expected a year before 2100' });
