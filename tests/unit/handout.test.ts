import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { handoutLanguages } from '../../src/directory/handout-pages.ts';
import { handoutWords } from '../../src/directory/handout-words.ts';
import { givenNumbers, handout } from '../../src/directory/handout.ts';
import { en } from '../../src/languages/en.ts';

const DAY = '2026-11-22';
const line = (id: string, data: object = {}) =>
  ({
    id: `turkiye/${id}`,
    data: { status: 'reported', asOf: '2026-10', emergency: false, inside: { value: '0 157' }, ...data },
  }) as unknown as CollectionEntry<'hotlines'>;
const emergency = line('112', { emergency: true, inside: { value: '112' }, asOf: '2022' });
const reachable = line('abroad', {
  asOf: '2010',
  inside: { value: '158' },
  fromAbroad: { value: { e164: '+903121571122' }, asOf: 'undated' },
});

/** What is given out of these lines. Fails where nothing is. */
function given(...lines: CollectionEntry<'hotlines'>[]) {
  const found = handout(lines);
  if (!found) throw new Error('nothing to give out');
  return found;
}

const shown = (...lines: CollectionEntry<'hotlines'>[]) => givenNumbers(given(...lines)).map(({ shown: one }) => one);
const words = (lines: CollectionEntry<'hotlines'>[], paper: 'card' | 'poster' = 'card') =>
  handoutWords(given(...lines), 'TR', 'en', paper, DAY);

describe('what a card gives out', () => {
  it('is the line offered first, the number from abroad and the emergency number', () => {
    expect(shown(line('new'), reachable, emergency)).toEqual(['0 157', '+90 312 157 11 22', '112']);
  });

  it('dials the digits alone', () => {
    expect(given(line('new')).main.dials).toBe('0157');
  });

  it('is the emergency number alone where no line is left, and it says so', () => {
    const lines = [emergency, line('old', { status: 'historical' })];
    expect(shown(...lines)).toEqual(['112']);
    expect(words(lines).noLine).toBe(en.noLine);
  });

  it('is never a line that only old papers name', () => {
    expect(handout([line('old', { status: 'historical' })])).toBeUndefined();
  });
});

describe('the words of a card', () => {
  it('say from when the number is and how sure it is; when it is old, that it may have changed', () => {
    expect(words([line('new')]).state).toBe('Information of: October 2026; reported by others.');
    expect(words([line('old', { asOf: '2008' })]).state).toBe(
      'Information of: 2008; reported by others. This may have changed.',
    );
    expect(words([line('old', { asOf: 'undated' })]).state).toMatch(/; reported by others\. This may have changed\.$/);
  });

  it('date whatever is of another date: on a card by the year, on a poster as exactly as known', () => {
    const lines = [line('new', { hours: { value: { open: '24/7' }, asOf: '2008-06' } }), reachable, emergency];
    const card = words(lines);
    expect([card.abroadDate, card.emergencyDate, card.facts[0]?.date]).toEqual(['(?)', '(2022)', '(2008)']);
    expect(words(lines, 'poster').facts[0]?.date).toBe('(June 2008)');
  });

  it('tell a number from abroad that nobody has checked from one that does not exist', () => {
    const none = { value: { notReachableFromAbroad: 'Says the page.' } };
    expect(words([line('new')]).abroad).toBe(en.fromAbroadNotChecked);
    expect(words([line('new', { fromAbroad: none })]).abroad).toBe(en.notFromAbroad);
    expect(words([line('new')]).emergency).toBe(en.emergencyNotChecked);
  });

  it('say that a line is for children, and what is in doubt about it', () => {
    const child = line('child', { serves: { value: ['children'] }, statusNote: 'It may not answer.' });
    expect(words([child]).forChildren).toBe(en.childLine);
    expect(words([child]).facts[0]).toMatchObject({ label: en.doubt, english: 'It may not answer.' });
    expect(words([line('all', { serves: { value: ['children', 'women'] } })]).forChildren).toBeUndefined();
  });

  it('say that a number is called from mobile telephones, and that a free call is free inside the country', () => {
    const mobile = line('mobile', { calledFrom: { value: 'mobile telephones' }, cost: { value: 'free' } });
    expect(words([mobile]).telephones).toBe('From a mobile phone');
    expect(words([mobile]).facts.map(({ says }) => says)).toEqual(['Inside the country the call is free.']);
    expect(words([line('any')]).telephones).toBeUndefined();
  });

  it('name what nobody has checked', () => {
    expect(words([line('new', { hours: { value: { open: '24/7' } } })]).notChecked).toBe(
      'Not checked: languages, cost',
    );
  });

  it('leave whom the line is for to the poster', () => {
    const lines = [line('new', { serves: { value: ['victims of trafficking'] } })];
    const told = (paper: 'card' | 'poster') => words(lines, paper).facts.map(({ says }) => says);
    expect([told('card'), told('poster')]).toEqual([[], [en.audiences['victims of trafficking']]]);
  });
});

describe('the languages of a card', () => {
  it('are the reader’s and the country’s; English stands beside the country’s own, or one that is not ours', () => {
    expect(handoutLanguages('uk', 'tr')).toEqual(['uk', 'tr']);
    expect(handoutLanguages('tr', 'tr')).toEqual(['tr', 'en']);
    expect(handoutLanguages('uk', 'fr')).toEqual(['uk', 'en']);
    expect(handoutLanguages('en', 'fr')).toEqual(['en']);
  });
});
