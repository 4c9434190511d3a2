import { remembered } from '../remembered.ts';

const NAMES = new Intl.DisplayNames('en-GB', { type: 'region' });
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The English name of a state by its ISO 3166-1 alpha-2 code, as the platform gives it: `TR` → `Türkiye`. */
export const stateName = remembered((code: string): string => NAMES.of(code) ?? code);

/** Names in a list, as English writes it: `Bulgaria, Greece and Romania`. */
export function list(items: readonly string[]): string {
  return LIST.format(items);
}
