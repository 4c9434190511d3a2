import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

const COUNT = new Intl.NumberFormat('en-GB');
const KILOMETRES = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilometer' });

/** `45994287` → `45,994,287`. */
export const count = (value: number) => COUNT.format(value);

/** How many of something there are: `1 entry`, `1,204 entries`. */
export const numberOf = (value: number, one: string, other: string) => `${count(value)} ${value === 1 ? one : other}`;

/** `1576` → `1,576 km`. */
export const kilometres = (value: number) => KILOMETRES.format(value);

/** An E.164 number as people read it: `+35929817686` → `+359 2 981 7686`. */
export function international(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}
