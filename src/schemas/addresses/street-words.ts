/** Words for a street, as they stand in addresses of the region and in English. Lower case; a capital is found too. */

/** Words and abbreviations that stand before the name: `ul. Vitosha`, `οδός Αθηνάς`. */
export const BEFORE_NAME = [
  // Bulgarian, Serbian, Russian, Ukrainian, in Latin letters
  'ul\\.',
  'ulitsa',
  'ulica',
  'vul\\.',
  'vulytsia',
  'vulitsa',
  'bul\\.',
  'bulevard',
  'bulevar',
  'prosp\\.',
  'prospekt',
  'zh\\. ?k\\.',
  // The same and others in Cyrillic; longer forms carry their case endings
  'ул\\.',
  'улиц(?:а|е|и|у|ата)',
  'вул\\.',
  'вулиц(?:я|і|ю)',
  'бул\\.',
  'бульв\\.',
  'булевард?',
  'бульвар[еі]?',
  'просп\\.',
  'пр-т\\.?',
  'проспект[еі]?',
  'пер\\.',
  'переул(?:ок|ке)',
  'пров\\.',
  'провул(?:ок|ку)',
  'наб\\.',
  'набережн(?:ая|ой|а|ій)',
  'шоссе',
  'шосе',
  'пл\\.',
  'площ(?:а|адь|ади|і|ад)',
  'ж\\. ?к\\.',
  // Romanian
  'str\\.',
  'strada',
  'bd\\.',
  'b-dul',
  'bulevardul',
  '[șş]os\\.',
  '[șş]oseaua',
  'calea',
  'aleea',
  'pia[țţ]a',
  // Albanian
  'rr\\.',
  'rrug[aë]',
  'bulevardi',
  'lagj?ja',
  'sheshi',
  // Armenian
  'փող\\.',
  // Greek
  'οδός',
  'οδού',
  'οδ\\.',
  'λεωφόρο[ςυ]',
  'λεωφ\\.',
  'πλατεία[ς]?',
  'πλ\\.',
  // Others a source may carry over
  'rue',
  'calle',
];

/** English words that mean a street where they follow a name with a capital letter of their own: `Vitosha Street`. */
export const ENGLISH_AFTER_NAME = ['Street', 'Avenue', 'Boulevard', 'Blvd\\.?', 'Square'];

/** Words that stand after the name: `Atatürk Caddesi`, `Nizami küçəsi`. */
export const AFTER_NAME = [
  // Turkish
  'sok\\.',
  'soka[kğ]ı?',
  'cad\\.',
  'cadde(?:si)?',
  'mah\\.',
  'mahalle(?:si)?',
  'bulvarı',
  'meydanı',
  // Azerbaijani
  'küç\\.',
  'küçə(?:si)?',
  'prospekti',
  'pr\\.',
  // Armenian
  'փող\\.?',
  'փողոց(?:ի|ը|ում)?',
  'պողոտա',
  'պող\\.',
  // Greek, German
  'λεωφόρος',
  '(?:-|)stra(?:ß|ss)e',
];

/** Words that mean a street only beside a house number: `12 Mill Road`, but also `Silk Road`. */
export const AFTER_NAME_WITH_NUMBER = [
  'street',
  'avenue',
  'boulevard',
  'blvd\\.?',
  'square',
  'road',
  'rd\\.?',
  'st\\.?',
  'ave\\.?',
  'lane',
  'drive',
  'sq\\.?',
  'highway',
];

/** Georgian has no capitals: the word alone decides. `ქ.` is also short for "city" and needs a number. */
export const GEORGIAN = ['ქუჩა(?:ზე|ს)?', 'ქუჩის', 'გამზირი', 'გამზ\\.', 'ჩიხი', 'მოედანი'];
