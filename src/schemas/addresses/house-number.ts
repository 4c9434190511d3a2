import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { eitherCase, END, NOT_A_YEAR, START } from './any-script.ts';

/** Words before the number of a flat, floor, entrance or block. */
const FLAT_WORDS = [
  // English
  String.raw`apt\.?`,
  String.raw`ap\.`,
  'apartment',
  'flat',
  'floor',
  'entrance',
  'room',
  'door',
  String.raw`bldg\.?`,
  // Turkish, Azerbaijani, Albanian, Serbian, Romanian
  'kat:?',
  'daire:?',
  'apartmanı',
  'mənzil',
  'mərtəbə',
  'shkalla',
  'kati',
  'pallati',
  'sprat',
  'stan',
  'apartamentul',
  'etajul',
  'scara',
  String.raw`bl\.`,
  'blok',
  // Bulgarian, Russian, Ukrainian, Serbian
  String.raw`ап\.`,
  String.raw`кв\.`,
  'квартира',
  'апартамент',
  String.raw`вх\.`,
  'вход',
  String.raw`ет\.`,
  'етаж',
  'этаж',
  'поверх',
  String.raw`бл\.`,
  'блок',
  String.raw`корп\.`,
  String.raw`д\.`,
  'дом',
  String.raw`буд\.`,
  'будинок',
  "під[’']їзд",
  'подъезд',
  'стан',
  'спрат',
  'кат',
  // Greek, Armenian, Georgian
  'όροφος',
  'διαμέρισμα',
  String.raw`բն\.?`,
  'բնակարան',
  'շենք',
  'հարկ',
  'ბინა',
  'სართული',
  'კორპუსი',
  'სადარბაზო',
];

/** Laws, papers and lines are numbered too: after one of these words in the same clause the number is theirs. */
const NUMBERED_THINGS = eitherCase([
  'law',
  'act',
  'code',
  'decree',
  'order',
  'decision',
  'resolution',
  'regulation',
  'directive',
  'convention',
  'protocol',
  'treaty',
  'ordinance',
  'instruction',
  'agreement',
  'article',
  'series',
  'gazette',
  'case',
  'programme',
  'project',
  'hotline',
  'helpline',
  'line',
  'telephone',
  'tel',
  'phone',
  'number',
  'annex',
  'recommendation',
  'statute',
  'bill',
  'circular',
  'plan',
  'chapter',
  'section',
  'council',
  'report',
  'measure',
  'principle',
  'C?ETS',
]);

const NUMBER_WORD = String.raw`(?:${START}(?:N[or][.:]{0,2}|n[or]\.|[Bb]r\.|[Бб]р\.|[Αα]ρ\.)|№)`;

export const houseNumber: AddressRule = {
  what: 'a house number',
  pattern: new RegExp(
    [
      String.raw`(?<!${START}${NUMBERED_THINGS}s?${END}[^.;]{0,60})${NUMBER_WORD}\s*` +
        String.raw`${NOT_A_YEAR}\d{1,4}(?![\p{N}/-])\p{L}?${END}`,
      String.raw`${START}(?:[Bb]uilding|[Hh]ouse|[Bb]lock)\s+(?:[Nn]o\.?|[Nn]umber|№)\s*\d+`,
      // With a small letter it is a verb: "plans to block 5 websites".
      String.raw`${START}(?:Building|Block)\s+\d+[A-Za-z]?${END}`,
    ].join('|'),
    'u',
  ),
  says: CITY_ONLY,
};

export const flatNumber: AddressRule = {
  what: 'a flat, floor or entrance',
  pattern: new RegExp(
    [
      String.raw`${START}${eitherCase(FLAT_WORDS)}\s*№?\s*${NOT_A_YEAR}\d{1,4}${END}`,
      String.raw`${START}${eitherCase(['ground', 'first', 'second', 'third', 'fourth', 'top'])} floor${END}`,
      String.raw`${START}\d+(?:st|nd|rd|th) floor${END}`,
      String.raw`${START}\d+\.\s?[Kk]at${END}`,
      String.raw`${START}(?:вх|под)\.\s*\p{Lu}${END}`,
    ].join('|'),
    'u',
  ),
  says: CITY_ONLY,
};
