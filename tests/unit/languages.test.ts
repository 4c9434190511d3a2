import { describe, expect, it } from 'vitest';
import { counted, filled } from '../../src/languages/filled-phrase.ts';
import { directionOf, LANGUAGES, nativeName, phrasesIn, type Language } from '../../src/languages/languages.ts';
import { platformWords } from '../../src/languages/platform-words.ts';

/** Phrases about a number of things. */
const COUNTED = ['linesFound', 'copyIsOld'] as const;
const isCounted = (key: string) => COUNTED.some((counted) => counted === key);

/** Every phrase of a language by its path; plural forms are looked at apart. */
function phrasesByPath(part: object, path = ''): [string, string][] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (isCounted(key)) return [];
    return typeof value === 'string' ? [[`${path}${key}`, value]] : phrasesByPath(value as object, `${path}${key}.`);
  });
}

const placesIn = (phrase: string): string[] => (phrase.match(/\{\w+\}/gu) ?? []).toSorted();
const pathsOf = (language: Language) => phrasesByPath(phrasesIn(language)).map(([path]) => path);
const english = new Map(phrasesByPath(phrasesIn('en')));

/** The script a language is written in here, and what may stand between its letters. */
const SCRIPTS: Partial<Record<Language, RegExp>> = {
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  hy: /\p{Script=Armenian}/u,
  ka: /\p{Script=Georgian}/u,
  ru: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
};

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  const phrases = phrasesByPath(phrasesIn(language));

  it('are there, every one, and none is empty', () => {
    expect(pathsOf(language).toSorted()).toEqual(pathsOf('en').toSorted());
    expect(phrases.filter(([, phrase]) => phrase.trim() !== phrase || phrase === '')).toEqual([]);
  });

  it('hold the same places as the English ones', () => {
    const differing = phrases.filter(
      ([path, phrase]) => `${placesIn(phrase)}` !== `${placesIn(english.get(path) ?? '')}`,
    );
    expect(differing).toEqual([]);
  });

  it.each(COUNTED)('count in every form the language has: %s', (phrase) => {
    const forms = phrasesIn(language)[phrase];
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect(Object.keys(forms).toSorted()).toEqual(pluralCategories.toSorted());
    expect(Object.values(forms).map(placesIn)).toEqual(Object.values(forms).map(() => ['{count}']));
  });

  it('are in that language, not left in English', () => {
    const script = SCRIPTS[language];
    if (language === 'en') return;
    // Romanian calls the cost a cost, too.
    const same = phrases.filter(
      ([path, phrase]) => phrase === english.get(path) && `${language}.${path}` !== 'ro.cost',
    );
    expect(same).toEqual([]);
    if (!script) return;
    const letters = (phrase: string) => phrase.replace(/\{\w+\}|Shift/gu, '').match(/\p{L}/gu) ?? [];
    expect(phrases.filter(([, phrase]) => !letters(phrase).every((letter) => script.test(letter)))).toEqual([]);
  });

  it('name the tab without a word of what the page is about', () => {
    const { tabTitle, helpTitle, helpline, shelter } = phrasesIn(language);
    for (const word of [helpTitle, helpline, shelter]) expect(tabTitle.toLowerCase()).not.toContain(word.toLowerCase());
  });
});

describe('a phrase', () => {
  it('is filled where it has a place', () => {
    expect(filled(phrasesIn('en').asOf, { date: '20 August 2025' })).toBe('Information of: 20 August 2025');
    expect(filled(phrasesIn('tr').callFromHere, { country: 'Türkiye' })).toBe('Ülke içinden: Türkiye');
  });

  it('takes a value as it is, even one with signs that mean something elsewhere', () => {
    expect(filled('Call {number}', { number: '$& {number}' })).toBe('Call $& {number}');
  });

  it('is refused where a place has no value', () => {
    expect(() => filled('Call {number} in {country}', { number: '157' })).toThrow(
      'No value for {country} in "Call {number} in {country}"',
    );
  });

  it.each([
    ['uk', 1, '1 лінія'],
    ['uk', 3, '3 лінії'],
    ['uk', 5, '5 ліній'],
    ['ru', 21, '21 линия'],
    ['sr', 4, '4 линије'],
    ['sr', 6, '6 линија'],
    ['ro', 2, '2 linii'],
    ['ro', 20, '20 de linii'],
    ['tr', 2, '2 hat'],
    ['en', 1, '1 line'],
  ] as const)('counts in %s: %d', (language, count, words) => {
    expect(counted(phrasesIn(language).linesFound, count, language)).toBe(words);
  });
});

describe('the age of a copy', () => {
  it.each([
    ['ru', 181, 'Этой копии 181 день: номера могли измениться.'],
    ['uk', 214, 'Цій копії 214 днів: номери могли змінитися.'],
    ['ro', 214, 'Această copie are 214 zile: este posibil ca numerele să se fi schimbat.'],
    ['ro', 220, 'Această copie are 220 de zile: este posibil ca numerele să se fi schimbat.'],
    ['bg', 214, 'Това копие е отпреди 214 дни: номерата може да са се променили.'],
  ] as const)('is told in %s: %d days', (language, days, words) => {
    expect(counted(phrasesIn(language).copyIsOld, days, language)).toBe(words);
  });
});

describe('the platform', () => {
  it('names each language in itself', () => {
    expect(LANGUAGES.map(nativeName)).toEqual([
      'English',
      'shqip',
      'հայերեն',
      'azərbaycan',
      'български',
      'ქართული',
      'Ελληνικά',
      'română',
      'русский',
      'српски',
      'Türkçe',
      'українська',
    ]);
  });

  it('names countries and languages, joins lists and writes dates as the language does', () => {
    const words = platformWords('uk');
    expect(words.country('TR')).toBe('Туреччина');
    expect(words.list(['en', 'ru', 'tr'].map(words.language))).toBe('англійська, російська і турецька');
    expect(words.date('2025-08-20')).toBe('20 серпня 2025 р.');
    expect(['2025', '2025-08'].map(words.date)).toEqual(['2025', 'серпень 2025 р.']);
    expect(platformWords('en').date('2025-08-20')).toBe('20 August 2025');
  });

  it('sorts names by the alphabet of the language', () => {
    expect(['Şili', 'Suriye', 'Çad', 'Danimarka', 'Cezayir'].toSorted(platformWords('tr').order)).toEqual([
      'Cezayir',
      'Çad',
      'Danimarka',
      'Suriye',
      'Şili',
    ]);
  });

  it('knows which languages run from right to left', () => {
    expect(['uk', 'hy', 'ar', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});
