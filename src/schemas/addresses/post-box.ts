import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, oneOf, START } from './any-script.ts';

/** Who fetches the letters from a box can be followed home. */
const BOXES = [
  String.raw`P\.? ?O\.? ?box`,
  'post(?:al|-office)? ?box',
  'posta kutusu',
  'po[çc]t qutusu',
  'c[aă]su[țţt][aă] po[sșş]tal[aă]',
  'kuti[ae] postare',
  'po[sš]tanski (?:fah|pretinac)',
  'поштански (?:фах|преградак)',
  'пощенска кутия',
  'абонентский ящик',
  'абонентська скринька',
  'а/[яс]',
  'ταχυδρομική θυρίδα',
  'საფოსტო ყუთი',
  'փոստային արկղ',
];

const ABBREVIATED = String.raw`(?:P\.\s?K\.|C\.?\s?P\.|CP|Τ\.?\s?Θ\.?|п\.\s?к\.)\s*\d+`;

export const postBox: AddressRule = {
  what: 'a post box',
  pattern: new RegExp(`${START}(?:${oneOf(BOXES)}|${ABBREVIATED})${END}`, 'iu'),
  says: CITY_ONLY,
};
