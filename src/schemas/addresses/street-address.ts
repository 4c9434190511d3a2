import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { eitherCase, END, NOT_A_YEAR, NUMBER_SIGN, oneOf, START } from './any-script.ts';
import { AFTER_NAME, AFTER_NAME_WITH_NUMBER, BEFORE_NAME, ENGLISH_AFTER_NAME, GEORGIAN } from './street-words.ts';

const HOUSE = String.raw`(?:${NUMBER_SIGN}\s*)?${NOT_A_YEAR}\d{1,4}(?!\d)\p{L}?${END}`;
const NAME = String.raw`(?!(?:The|For|On|In|A|This|Every|Each)${END})\p{Lu}[\p{L}'’.-]*`;
const NAMES = String.raw`["«„'“]?${NAME}(?:\s+(?:e|i|de|la|of|и|\d{1,3}|${NAME})){0,3}["»“'”]?`;
const WORD_AFTER = oneOf([...ENGLISH_AFTER_NAME, eitherCase(AFTER_NAME)]);
const WORD_WITH_NUMBER = eitherCase([...AFTER_NAME, ...AFTER_NAME_WITH_NUMBER]);

const ANY_WORD = String.raw`\p{L}[\p{L}'’.-]*`;
const NO_SMALL_WORD = String.raw`(?!(?:the|a|an|on|in|of|from|by|at|to|for|and|or|any|every|each|this|that|one|no)${END})`;
const ANY_CASE_BEFORE = eitherCase([...BEFORE_NAME, 'ul', 'vul', 'bul', 'str', 'rr', 'bd', 'ул', 'вул', 'бул', 'kv']);

/** "Street Children", "Street Law": a group of people or a kind of work, not a street. */
const NO_STREET_WORK = String.raw`(?!\s+(?:[Cc]hild|[Kk]ids|[Ll]aw|[Ww]ork|[Yy]outh|[Bb]ased|[Oo]utreach))`;

const FORMS = [
  // ul. Vitosha 12; La Strada is a network of organisations.
  String.raw`(?<!La )${START}${eitherCase(BEFORE_NAME)}\s*(?:(?:(?:e|i|de|la)\s+)?${NAMES}|№?\d+)(?:[\s,]+${HOUSE})?`,
  // 12 Vitosha Street, Atatürk Caddesi No: 12
  String.raw`(?:${START}${HOUSE},?\s+)?${NAMES}\s*${WORD_AFTER}${END}${NO_STREET_WORK}(?:[\s,]+${HOUSE})?`,
  // 14 Mill Rd., Vitosha street 12
  String.raw`${START}${HOUSE},?\s+${NAMES}\s+${WORD_WITH_NUMBER}${END}`,
  String.raw`${NAMES}\s+${WORD_WITH_NUMBER}[\s,]+${HOUSE}`,
  // ul vitosha 12, 14 mill road, vitosha street 12: with a house and its number small letters do, too
  String.raw`(?<!La )${START}${ANY_CASE_BEFORE}\s+["«„'“]?${ANY_WORD}(?:\s+${ANY_WORD}){0,2}["»“'”]?[\s,]+${HOUSE}`,
  String.raw`${START}${HOUSE},?\s+${NO_SMALL_WORD}${ANY_WORD}\s+${WORD_WITH_NUMBER}${END}${NO_STREET_WORK}`,
  String.raw`${START}${NO_SMALL_WORD}${ANY_WORD}\s+${WORD_WITH_NUMBER}[\s,]+${HOUSE}(?=\s*(?:$|[,.;)]))`,
  // vitosha boulevard, улица витоша, ulica vitosha: words that mean nothing else
  String.raw`${START}${ANY_WORD}\s+(?:boulevard|blvd)${END}`,
  String.raw`${START}(?:ulica|ulitsa|улица|вулиця)\s+["«„'“]?\p{L}`,
  // Streets that are numbered: 1234 Sok., Street 5
  String.raw`${START}\d{1,5}\.?\s+${eitherCase([String.raw`sok\.`, 'sokak', String.raw`cad\.`, 'cadde'])}`,
  String.raw`${START}Street\s+${HOUSE}`,
  // რუსთაველის გამზირი 12, ქ. №12
  String.raw`(?:\p{Script=Georgian}+\s+)?${oneOf(GEORGIAN)}${END}(?:[\s,]*№?\s*\d+)?`,
  String.raw`(?:\p{Script=Georgian}+\s+)?${START}ქ\.\s*№?\s*\d+`,
];

export const streetAddress: AddressRule = {
  what: 'a street address',
  pattern: new RegExp(FORMS.join('|'), 'u'),
  says: CITY_ONLY,
};
