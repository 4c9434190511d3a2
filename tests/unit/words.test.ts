import { describe, expect, it } from 'vitest';
import { mayHaveChanged } from '../../src/directory/age-words.ts';
import { dateWords } from '../../src/directory/date-words.ts';
import { languageName } from '../../src/directory/language-name.ts';
import { count, international, kilometres } from '../../src/directory/number-words.ts';
import { penaltyWords } from '../../src/directory/penalty-words.ts';
import { stopWords } from '../../src/directory/route-words.ts';
import { list, stateName } from '../../src/directory/state-name.ts';

describe('how the site says things', () => {
  it.each([
    ['2008', '2008'],
    ['2008-06', 'June 2008'],
    ['2008-06-19', '19 June 2008'],
    ['undated', 'undated'],
  ])('the date %s reads "%s"', (date, words) => {
    expect(dateWords(date)).toBe(words);
  });

  it.each([
    [{ minimumYears: 8, maximumYears: 12 }, '8 to 12 years'],
    [{ minimumYears: 0, maximumYears: 5 }, 'up to 5 years'],
    [{ maximumYears: 1 }, 'up to 1 year'],
    [{ minimumYears: 15, maximumYears: 15 }, '15 years'],
    [{ minimumYears: 10, maximumYears: 'life' as const }, '10 years to life'],
    [{ maximumYears: 'life' as const }, 'up to life'],
    [{ minimumYears: 5 }, 'at least 5 years'],
    [{ maximumYears: 0.25 }, 'up to 3 months'],
    [{ minimumYears: 0.5, maximumYears: 3 }, '6 months to 3 years'],
  ])('the penalty %o reads "%s"', (penalty, words) => {
    expect(penaltyWords(penalty)).toBe(words);
  });

  it.each([
    ['2025-08-20', 'said in August 2025, may have changed'],
    ['2008', 'said in 2008, may have changed'],
    ['undated', 'its source gives no date, may have changed'],
  ])('a number of %s that is not fresh: "%s"', (asOf, words) => {
    expect(mayHaveChanged(asOf)).toBe(words);
  });

  it('states carry their present English names', () => {
    expect([stateName('TR'), stateName('MK'), stateName('CZ')]).toEqual(['Türkiye', 'North Macedonia', 'Czechia']);
    expect(list(['Bulgaria', 'Greece', 'Romania'])).toBe('Bulgaria, Greece and Romania');
  });

  it('a stop names its states together with its region', () => {
    expect(stopWords({ states: ['BG'], region: 'Western Europe' })).toBe('Bulgaria and Western Europe');
  });

  it('numbers are grouped as people read them', () => {
    expect(count(45994287)).toBe('45,994,287');
    expect(kilometres(1576)).toBe('1,576 km');
    expect(international('+903121571122')).toBe('+90 312 157 11 22');
    expect(languageName('kk')).toBe('Kazakh');
  });
});
