import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../src/browser/search/excerpt.ts';
import { fold, foldedWords, keyboardText, plainSpellings } from '../../src/browser/search/fold.ts';
import { markedNumbers, markedWords, tellingAliases } from '../../src/browser/search/marks.ts';
import { missingWords, withoutWords } from '../../src/browser/search/nearest.ts';
import { meansTelephone, pinnedFirst, pinnedIds, type Pins } from '../../src/browser/search/pins.ts';
import { articlesIn, readQuery } from '../../src/browser/search/query.ts';
import { readSearchAddress, writeSearchAddress } from '../../src/browser/search/search-address.ts';
import { WORDING } from '../../src/browser/search/wording.ts';

const PINS: Pins = {
  numbers: [
    ['bulgaria-line', ['080019100', '35980019100', '80019100']],
    ['turkiye-line', ['157']],
    ['other-line', ['15700']],
  ],
  articles: [
    ['ukraine-offence', ['149']],
    ['bulgaria-offence', ['159a']],
  ],
  names: [
    ['bulgaria', ['bulgaria', 'българия']],
    ['turkiye', ['turkiye', 'turkey']],
  ],
};

const pinsOf = (typed: string): string[] => pinnedIds(PINS, readQuery(typed));

describe('spellings', () => {
  test('typographic characters are read as a keyboard writes them', () => {
    expect(keyboardText('Côte d’Ivoire, cross\u2011border traf\u00ADficking')).toBe(
      "Côte d'Ivoire, cross-border trafficking",
    );
  });

  test.each([
    ['Łódź', 'lodz'],
    ['Chişinău', 'chisinau'],
    ['Türkiye', 'turkiye'],
    ['Straße', 'strasse'],
  ])('%s is found as %s', (written, typed) => expect(fold(written)).toBe(typed));

  test('words are runs of letters and digits', () => {
    expect(foldedWords('Art. 159a, “Animus”!')).toEqual(['art', '159a', 'animus']);
  });

  test('only words with letters the index cannot fold are spelt again', () => {
    expect(plainSpellings('Centre in Łódź and Chişinău')).toEqual(['lodz']);
  });
});

describe('telephone numbers', () => {
  test.each([
    '0800 19 100',
    '0800-19-100',
    '(0800) 19.100',
    '080019100',
    '+359 800 19 100',
    '00359800 19100',
    '0800 19',
    '800 19 100',
  ])('%s means the line, however it is written', (typed) => expect(pinsOf(typed)).toEqual(['bulgaria-line']));

  test('a number typed in full stands before longer ones', () => {
    expect(pinsOf('157')).toEqual(['turkiye-line', 'other-line']);
  });

  test('a year is not taken for a number that nobody has', () => {
    expect(meansTelephone(PINS, readQuery('2008'))).toBe(false);
  });

  test('words beside digits are words', () => expect(readQuery('157 turkey').digits).toBeUndefined());
});

describe('articles of law', () => {
  test.each(['article 149', 'Art. 149', 'art 149', '§149', 'стаття 149', '149'])('%s means the offence', (typed) =>
    expect(pinsOf(typed)).toEqual(['ukraine-offence']),
  );

  test('a letter belongs to the number', () => expect(pinsOf('article 159 A')).toEqual(['bulgaria-offence']));

  test('are read from titles and other names', () => {
    expect(articlesIn('Trafficking in human beings, Article 159a and Art. 159b')).toEqual(['159a', '159b']);
    expect(articlesIn('Party 149 of 2008')).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['Bulgaria', 'bulgaria'],
    ['bulg', 'bulgaria'],
    ['България', 'bulgaria'],
    ['TURKEY', 'turkiye'],
  ])('%s means %s', (typed, id) => expect(pinsOf(typed)).toEqual([id]));

  test('one letter means nobody', () => expect(pinsOf('b')).toEqual([]));

  test('what is meant comes first and the rest keeps its order', () => {
    const results = ['one', 'two', 'three', 'four'].map((id) => ({ id }));
    const ids = pinnedFirst(results, ['three', 'absent', 'two']).map(({ id }) => id);
    expect(ids).toEqual(['three', 'two', 'one', 'four']);
  });
});

describe('nearest matches', () => {
  const found = [foldedWords('Trafficking in human beings; shelters in Łódź')];

  test('a word in another form is not missing', () => {
    expect(missingWords('trafficked shelter lodz', found)).toEqual([]);
  });

  test('the beginning of a word is not missing while it is typed', () => {
    expect(missingWords('traff', found)).toEqual([]);
  });

  test('a word nobody has is missing; little words are not counted', () => {
    expect(missingWords('the orchid of trafficking', found)).toEqual(['orchid']);
  });

  test('the rest of the query is searched for', () => {
    expect(withoutWords('bulgaria hotlne', ['hotlne'])).toBe('bulgaria');
  });
});

describe('what a result shows', () => {
  test('an excerpt never becomes markup', () => {
    expect(excerptParts('&lt;b&gt;Not&lt;/b&gt; a <mark>tag.</mark> & more')).toEqual([
      { text: '<b>Not</b> a ', marked: false },
      { text: 'tag', marked: true },
      { text: '.', marked: false },
      { text: ' & more', marked: false },
    ]);
  });

  test('title words that begin as typed are marked', () => {
    const marked = markedWords('Côte d’Ivoire', readQuery('cote')).filter((part) => part.marked);
    expect(marked).toEqual([{ text: 'Côte', marked: true }]);
  });

  test('the number typed is marked, the other is not', () => {
    const parts = markedNumbers('0800 19 100 · +359 800 19 100', readQuery('0800-19'));
    expect(parts.filter((part) => part.marked)).toEqual([{ text: '0800 19 100', marked: true }]);
  });

  test('another name is shown when only it explains the result', () => {
    expect(tellingAliases('Turkey · Турция', 'Türkiye', readQuery('turkey'))).toEqual(['Turkey']);
    expect(tellingAliases('Republic of Bulgaria', 'Bulgaria', readQuery('bulgaria'))).toEqual([]);
  });
});

describe('what is said', () => {
  test('results are counted in words', () => {
    expect(WORDING.results(7, '157')).toBe('7 results for “157”');
    expect(WORDING.results(1, '157')).toBe('1 result for “157”');
    expect(WORDING.results(1234, '')).toBe('1,234 results');
  });

  test('nearest matches are called so', () => {
    expect(WORDING.nearest(['orchid'])).toBe('No entry has “orchid”: nearest matches.');
  });
});

describe('the address of a search', () => {
  test('keeps what was typed and ticked', () => {
    const search = { q: '0800 19 100', country: ['Bulgaria', 'Côte d’Ivoire'], kind: ['hotline'] };
    expect(readSearchAddress(writeSearchAddress(search))).toEqual(search);
  });

  test('of nothing is bare', () => expect(writeSearchAddress({ q: '', country: [], kind: [] })).toBe('?'));
});
