import { describe, expect, it } from 'vitest';
import { ageWords } from '../../src/browser/age/wording.ts';
import { copyAge } from '../../src/directory/copy-age.ts';
import { phrasesIn, type Language } from '../../src/languages/languages.ts';

const STATE = '2026-11-22';
const says = (now: string, language: Language = 'en') => {
  const moment = new Date(now);
  const own = language === 'en' ? undefined : phrasesIn(language);
  return ageWords(copyAge(STATE, moment), STATE, moment, language, own)?.says;
};

describe('a copy', () => {
  it.each(['2026-11-22T00:00:00Z', '2026-11-21T12:00:00Z', '2027-06-21T23:59:00Z'])(
    'says nothing of its age at %s',
    (now) => {
      expect(says(now)).toBeUndefined();
    },
  );

  it.each([
    ['2027-06-22T00:00:00Z', 'This copy is 212 days old: helplines and shelters may have changed.'],
    ['2027-06-24T12:00:00Z', 'This copy is 214 days old: helplines and shelters may have changed.'],
    ['2027-12-22T12:00:00Z', 'This copy is 395 days old: helplines, shelters and offices may have changed.'],
    [
      '2030-11-22T12:00:00Z',
      'This copy is 1,461 days old: helplines, shelters, offices, figures, laws and agreements may have changed.',
    ],
  ])('says at %s what is past its limit', (now, words) => {
    expect(says(now)).toBe(words);
  });

  it.each([
    ['2019-01-01T12:00:00Z', '1 January 2019'],
    ['2026-11-20T12:00:00Z', '20 November 2026'],
    ['2046-12-01T12:00:00Z', '1 December 2046'],
    ['2099-01-01T12:00:00Z', '1 January 2099'],
  ])('does not believe the clock at %s', (now, day) => {
    expect(says(now)).toBe(
      `The clock of this device says ${day}; it cannot tell how old this copy is. Date of the copy: 22 November 2026`,
    );
  });

  it('tells its age in the language of the page', () => {
    expect(says('2027-06-24T12:00:00Z', 'uk')).toBe('Цій копії 214 днів: номери могли змінитися.');
    expect(says('2019-01-01T12:00:00Z', 'ru')).toBe(
      'Часы этого устройства показывают 1 января 2019 г.; по ним нельзя узнать, насколько стара эта копия. ' +
        'Дата копии: 22 ноября 2026 г.',
    );
  });

  it('adds on paper when it was printed', () => {
    const now = new Date('2027-06-24T12:00:00Z');
    expect(ageWords(copyAge(STATE, now), STATE, now, 'en')?.onPaper).toBe('Printed: 24 June 2027');
  });
});
