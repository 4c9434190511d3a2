import type { AddressRule } from './address-rule.ts';
import { eitherCase, END, oneOf, START } from './any-script.ts';

const KINDS = [
  'hotel',
  'motel',
  'hostel',
  'resort',
  'casino',
  'restaurant',
  'caf[eé]',
  'bar',
  'club',
  'night ?club',
  'sauna',
  'brothel',
  'airport',
  'harbour',
  'station',
  'bridge',
  'market',
  'bazaar',
  'factory',
];

const capital = (word: string) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
const BEFORE_NAME = oneOf(['hotel', 'motel', 'hostel', 'casino', 'club', 'night ?club', 'bar', 'caf[eé]'].map(capital));
const NO_NAME = oneOf(['The', 'A', 'An', 'In', 'To', 'At', 'By', 'From', 'Of', 'For', 'Some', 'Many', 'Most']);
const NAME = String.raw`(?!${NO_NAME}${END})\p{Lu}[\p{L}'’-]*`;
const QUOTED = String.raw`["«„'“]\p{L}[^"»“'”]{0,40}["»“'”]`;
/** "a Turkish airport" is anywhere in a state. */
const OF_A_STATE = String.raw`(?:\p{L}+(?:ish|ian|ean|ese)|Czech|Dutch|French|German|Greek)\s`;

const FORMS = [
  // a night club called Metro, club "Metro"
  String.raw`${START}${eitherCase(KINDS)}\s+(?:${QUOTED}|(?:called|named)\s+["«„'“]?\p{L}+)`,
  // Hotel Metro
  String.raw`${START}${BEFORE_NAME}\s+${NAME}`,
  // the airport of Sofia, Port of Varna
  String.raw`${START}(?:${eitherCase(KINDS)}|[Pp]ort)\s+of\s+${NAME}`,
  // Metro Hotel
  String.raw`${START}${NAME}\s+(?:International\s+)?${oneOf(KINDS.map(capital))}${END}`,
  // Otopeni airport
  String.raw`${START}(?!${OF_A_STATE})${NAME}\s+(?:international\s+)?airport${END}`,
];

/** A house or an open place by its name. Kinds of work stay: "in hotels". */
export const venue: AddressRule = {
  what: 'a place by name',
  pattern: new RegExp(FORMS.join('|'), 'u'),
  says: 'name states or regions only',
};
