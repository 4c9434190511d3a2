import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, NOT_A_YEAR, oneOf, START } from './any-script.ts';

const POSTCODE_WORDS = [
  String.raw`[Pp]ost(?:al)? ?codes?`,
  String.raw`[Zz][Ii][Pp](?: [Cc]ode)?`,
  String.raw`[Pp]osta [Kk]odu`,
  'PK',
  String.raw`[Cc]od po[sș]tal`,
  '[Kk]odi postar',
  String.raw`[Пп]\.? ?[Кк]\.`,
  '[Пп]ощенски код',
  '[Пп]оштенски број',
  '[Пп]оштански број',
  '[Пп]оштовий індекс',
  '[Ии]ндекс',
  '[Іі]ндекс',
  String.raw`Τ\.? ?Κ\.?`,
];

/** States of the region whose code stands before the digits: `BG-1000`, `AZ1000`. */
const STATE_CODES = 'AL AM AZ BG BY EE GE GR HR LT LV MD ME MK RO RS RU SI TR UA'.split(' ');

/** Capitalised words that stand before a number which is no postcode. */
const BEFORE_OTHER_NUMBERS = oneOf([
  'Law',
  'Act',
  'Code',
  'Decree',
  'Order',
  'Decision',
  'Resolutions?',
  'Regulation',
  'Directive',
  'Instruction',
  'No',
  'Convention',
  'Protocol',
  'Treaty',
  'Number',
  'Hotline',
  'Helpline',
  'Line',
  'Telephone',
  'Tel',
  'Phone',
  'Call',
  'Dial',
  'Nr',
  'Article',
  'Rule',
  'Form',
  'Case',
  'ISO',
  'In',
  'Of',
  'About',
  'Some',
  'Over',
  'Nearly',
  'From',
  'Until',
  'Between',
  'By',
  'Around',
  'Section',
  'Series',
  'Kanun',
  'Закон',
]);

const ROUGH_COUNT = String.raw`(?:[Aa]bout|[Ss]ome|[Oo]ver|[Nn]early|[Tt]han|[Aa]round|[Aa]lmost)\s`;

/** Counted money or papers: `1000 Leva`. */
const COUNTED = oneOf(['Euro', 'Leva', 'Lei', 'Roma', 'Law', 'Act']);

/** Counted people: `1200 Moldovans`. */
const PEOPLE = String.raw`\p{Lu}\p{L}*(?:ans|nis|ks|bs)${END}`;

const FREEPHONE = '116|0[78]00';
const CITY = String.raw`(?:\p{Lu}\p{Ll}+|\p{Lu}{4,})`;

const FORMS = [
  String.raw`${START}${oneOf(POSTCODE_WORDS)}[:\s]*\d{3} ?\d{1,3}${END}`,
  String.raw`${START}${oneOf(STATE_CODES)}[- ]?${NOT_A_YEAR}\d{4,6}${END}`,
  // The postcodes of Chisinau look like years.
  String.raw`${START}MD[- ]?20\d\d${END}`,
  // București, sector 1, 010101
  String.raw`,\s+0\d{4,5}(?=\s*(?:$|[,.;)]))`,
  // SW1A 1AA
  String.raw`${START}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}${END}`,
  // 1000 Sofia. A count has a comma (1,000) or a small letter after it; a number to dial has more groups.
  String.raw`(?<![\p{L}\p{N}.,+-]|${ROUGH_COUNT}|\d )${NOT_A_YEAR}(?!${FREEPHONE})(?:\d{4,6}|\d{3} \d{2}),?\s+` +
    String.raw`(?!${COUNTED}${END})(?!${PEOPLE})${CITY}(?:[\s-]${CITY})?(?=\s*(?:$|[,.;)/]))`,
  // 1000-Sofia, 34000 Fatih/İstanbul
  String.raw`(?<![\p{N}.,+-]|\d )${NOT_A_YEAR}\d{4,6}-${CITY}${END}`,
  // Sofia 1000
  String.raw`${START}(?!${BEFORE_OTHER_NUMBERS}${END})(?<!${BEFORE_OTHER_NUMBERS}\s)${CITY},?\s+` +
    String.raw`${NOT_A_YEAR}(?!${FREEPHONE})(?:\d{4,6}|\d{3} \d{2})(?=\s*(?:$|[;)]|[,.](?!\d))|\s+${CITY})`,
];

export const postcode: AddressRule = {
  what: 'a postcode',
  pattern: new RegExp(FORMS.join('|'), 'u'),
  says: CITY_ONLY,
};
