import { CITY_ONLY } from './address-rule.ts';
import type { AddressRule } from './address-rule.ts';
import { END, oneOf, START } from './any-script.ts';

/** A language's way to say that one place is beside another: `near` a `school`. Places may be stems. */
interface Neighbourhood {
  beside: readonly string[];
  /** Words that may stand between: `the old`. */
  between: string;
  places: readonly string[];
}

const A_WORD = String.raw`(?:\p{L}+\s+)?`;
const BULGARIAN_PLACES = ['училище', 'църква', 'гара', 'болница', 'пазар', 'джамия', 'парк', 'автогара', 'кметство'];
const RUSSIAN_PLACES = ['школ', 'церк', 'вокзал', 'больниц', 'рынк', 'мечет', 'парк', 'станци', 'метро', 'почт'];
const UKRAINIAN_PLACES = ['школ', 'церкв', 'вокзал', 'лікарн', 'ринк', 'мечет', 'парк', 'станці', 'метро', 'пошт'];

const ENGLISH: Neighbourhood = {
  beside: [
    'near(?: to)?',
    'opposite',
    'behind',
    'next to',
    'beside',
    'across from',
    'in front of',
    'adjacent to',
    'close to',
    'facing',
    'around the corner from',
    'next door to',
  ],
  between: String.raw`(?:(?:the|a|an|our)\s+)?(?:[\p{L}'’-]+\s+){0,3}?`,
  places: [
    'school',
    'kindergarten',
    'church',
    'cathedral',
    'monastery',
    'mosque',
    'synagogue',
    'station',
    'hospital',
    'clinic',
    'bazaar',
    'park',
    'bridge',
    'stadium',
    'university',
    'pharmacy',
    'hotel',
    'post office',
    'supermarket',
    'museum',
    'theatre',
    'cinema',
    'library',
    'town hall',
    'city hall',
    'cemetery',
    'bus stop',
    'railway',
    'airport',
    'shopping mall',
    'shopping centre',
    'factory',
    'playground',
    'fountain',
    'monument',
    'petrol station',
    'embassy',
  ],
};

/** Languages that put the word before the place. */
const BEFORE_PLACE: readonly Neighbourhood[] = [
  { beside: ['срещу', 'зад', 'близо до', 'до', 'в близост до'], between: A_WORD, places: BULGARIAN_PLACES },
  { beside: ['возле', 'около', 'рядом со?', 'напротив', 'позади'], between: A_WORD, places: RUSSIAN_PLACES },
  { beside: ['біля', 'поруч із?з?', 'навпроти', 'поблизу'], between: A_WORD, places: UKRAINIAN_PLACES },
  { beside: ['lângă', 'vizavi de', 'în spatele', 'în fața', 'în apropiere de'], between: '', places: [''] },
  {
    beside: ['pranë', 'përballë', 'prapa', 'afër'],
    between: '',
    places: ['shkoll', 'kish', 'spital', 'stacion', 'xhami', 'treg', 'park'],
  },
  {
    beside: ['preko puta', 'pored', 'iza', 'kod', 'blizu'],
    between: A_WORD,
    places: ['škol', 'crkv', 'stanic', 'bolnic', 'pijac', 'džamij', 'park'],
  },
  {
    beside: ['преко пута', 'поред', 'иза', 'код', 'близу'],
    between: A_WORD,
    places: ['школ', 'цркв', 'станиц', 'болниц', 'пијац', 'џамиј', 'парк'],
  },
  {
    beside: [String.raw`δίπλα σ\p{L}+`, 'απέναντι από', 'πίσω από', String.raw`κοντά σ\p{L}+`],
    between: '',
    places: [''],
  },
];

/** Words that follow the place, in Turkish and Azerbaijani, Georgian, Armenian. */
const AFTER_PLACE = [
  String.raw`\p{L}+\s+(?:yanında|karşısında|arkasında|yakınında|qarşısında|arxasında|yaxınlığında)${END}`,
  String.raw`\p{Script=Georgian}+\s+(?:მოპირდაპირედ|გვერდით|ახლოს|უკან)${END}`,
  String.raw`\p{Script=Armenian}+\s+(?:դիմաց|կողքին|մոտ|հետևում)${END}`,
];

function besidePlace({ beside, between, places }: Neighbourhood): string {
  return String.raw`${START}${oneOf(beside)}\s+${between}${oneOf(places)}`;
}

export const landmark: AddressRule = {
  what: 'a landmark',
  pattern: new RegExp(
    [
      `${besidePlace(ENGLISH)}${END}`,
      ...BEFORE_PLACE.map((neighbourhood) => String.raw`${besidePlace(neighbourhood)}\p{L}*`),
      ...AFTER_PLACE,
    ].join('|'),
    'iu',
  ),
  says: CITY_ONLY,
};
