import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, NOT_A_YEAR, oneOf, START } from './any-script.ts';

/** Entries are English. Words in these letters are names, and a number beside them is a house far more often than not. */
const OTHER = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}]`;
const WORD = String.raw`${OTHER}[\p{L}\p{M}’'-]*`;

/** What else is numbered: lines and telephones, laws and their articles. Stems. */
const NUMBERED = oneOf([
  'лини',
  'ліні',
  'телефон',
  'тел',
  'номер',
  'закон',
  'член',
  'чл',
  'стат',
  'резолюц',
  'протокол',
  'γραμμή',
  'τηλ',
  'νόμο',
  'άρθρο',
  'ხაზი',
  'ტელ',
  'კანონ',
  'მუხლ',
  'գիծ',
  'հեռ',
  'օրենք',
  'հոդված',
]);

const NUMBER = String.raw`${NOT_A_YEAR}\d{1,6}(?!\d)(?!\s*%)`;

export const numberInOtherScript: AddressRule = {
  what: 'a number of a house or a place',
  pattern: new RegExp(
    [
      // Хрещатик, 22; Αθηνάς 12; მე-3; п.к. 123
      String.raw`${START}(?!${NUMBERED})${WORD}(?:\.${WORD})*["»”“.]?[\s,]*(?:№|#|-)?\s*${NUMBER}`,
      // 3 поверх, 2ος όροφος, 12 Աբովյան, 0105 თბილისი
      String.raw`(?<![\p{N}.,]|\d )${NUMBER}[\s,.-]*${WORD}`,
    ].join('|'),
    'iu',
  ),
  says: CITY_ONLY,
};

/** Letters that look alike hide a word from every rule: `strаsse` with a Cyrillic a. */
export const mixedScripts: AddressRule = {
  what: 'a word in the letters of two scripts',
  pattern: new RegExp(
    String.raw`${START}(?:\p{Script=Latin}[\p{L}]*${OTHER}|${OTHER}[\p{L}]*\p{Script=Latin})\p{L}*${END}`,
    'u',
  ),
  says: 'write it in one',
};
