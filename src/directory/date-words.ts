import { remembered } from '../remembered.ts';

const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });

// Made once: one formatter for each of the hundred thousands of dates takes a third of the build and gigabytes of memory.
const FORMATS = [
  format({ year: 'numeric' }),
  format({ year: 'numeric', month: 'long' }),
  format({ year: 'numeric', month: 'long', day: 'numeric' }),
];

/** A date as precise as it is: `2008` → `2008`, `2008-06` → `June 2008`, `2008-06-19` → `19 June 2008`. */
export const dateWords = remembered((date: string): string => {
  const parts = date.split('-').length;
  return date === 'undated' ? date : (FORMATS[parts - 1]?.format(new Date(date)) ?? date);
});
