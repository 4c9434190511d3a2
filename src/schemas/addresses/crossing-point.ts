import type { AddressRule } from './address-rule.ts';
import { eitherCase, END, START } from './any-script.ts';

const CROSSINGS = [
  String.raw`check-?\s?points?`,
  String.raw`border[-\s]crossings?(?: points?)?`,
  String.raw`crossing points?`,
  String.raw`(?:border|frontier) (?:gates?|posts?|stations?)`,
  String.raw`customs (?:posts?|points?|houses?)`,
];

/** Where a route passes a border: told to nobody, by name or not. */
export const crossingPoint: AddressRule = {
  what: 'a crossing point',
  pattern: new RegExp(String.raw`(?:${START}\p{Lu}[\p{L}-]+\s+)?${START}${eitherCase(CROSSINGS)}${END}`, 'u'),
  says: 'name states or regions only',
};
