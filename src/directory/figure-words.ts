import type { Figure } from '../schemas/cases.ts';
import { dateWords } from './date-words.ts';
import { count } from './number-words.ts';

/** When something began and, where it lasted, ended: `2007`, `August 2004 to 2007`. */
export function periodWords({ from, until }: { from?: string | undefined; until?: string | undefined }): string {
  return [from, until]
    .filter((date) => date !== undefined)
    .map(dateWords)
    .join(' to ');
}

/** How many of what: `1,350 persons`, `12 %`. */
export function amountWords({ value, unit }: Figure): string {
  return unit === 'per cent' ? `${value} %` : `${count(value)} ${unit}`;
}
