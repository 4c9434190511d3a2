import { describe, expect, it } from 'vitest';
import { RELIABILITY } from '../../src/directory/cited/reliability.ts';
import { saidBy } from '../../src/directory/cited/said.ts';
import { shortened, valueWords } from '../../src/directory/cited/value-words.ts';
import { SOURCE_KINDS } from '../../src/schemas/vocabulary.ts';

const guide = [{ source: 'guide' }];
const news = [{ source: 'news', at: 'The end' }];
const said = (fields: object, body?: string) =>
  saidBy({ data: { asOf: '2008', sources: guide, ...fields }, body }).map(({ about, words, origin }) => [
    about.join(' > '),
    words,
    origin.asOf,
    origin.sources?.map(({ source }) => source).join(),
  ]);

describe('what an entry says', () => {
  it('rests on its own source and date, or on the entry’s', () => {
    expect(
      said({ name: 'Line', cost: { value: 'free' }, inside: { value: '116 006', asOf: '2025', sources: news } }),
    ).toEqual([
      ['name', 'Line', '2008', 'guide'],
      ['cost', 'free', '2008', 'guide'],
      ['number inside', '116 006', '2025', 'news'],
    ]);
  });

  it('can be that there is none, and what held earlier', () => {
    const fromAbroad = {
      none: 'No number, says the operator.',
      asOf: '2025',
      sources: news,
      earlier: [{ value: '+359 2 1', asOf: '2008', sources: guide }],
    };
    expect(said({ fromAbroad, earlier: [{ says: 'A pilot.', asOf: '2006', sources: news }] })).toEqual([
      ['number from abroad', 'No number, says the operator.', '2025', 'news'],
      ['number from abroad > earlier', '+359 2 1', '2008', 'guide'],
      ['earlier', 'A pilot.', '2006', 'news'],
    ]);
  });

  it('is told part by part in lists of parts', () => {
    expect(
      said({
        parties: [
          { state: 'BG', status: 'party', ratified: '2001-04', asOf: '2014', sources: news },
          { state: 'TR', status: 'signatory' },
        ],
        offences: [
          { id: 'trafficking', title: 'Trafficking', penalty: { value: { minimumYears: 2, maximumYears: 8 } } },
        ],
      }),
    ).toEqual([
      ['parties > Bulgaria', 'status party, ratified April 2001', '2014', 'news'],
      ['parties > Türkiye', 'status signatory', '2008', 'guide'],
      ['offences > Trafficking > title', 'Trafficking', '2008', 'guide'],
      ['offences > Trafficking > penalty', 'minimum years 2, maximum years 8', '2008', 'guide'],
    ]);
  });

  it('is told step by step where the steps of a part name their own sources', () => {
    expect(
      said({
        greta: [
          {
            round: 3,
            steps: [
              { what: 'visit', from: '2022-05', asOf: '2022-05', sources: news },
              { what: 'report published', from: '2023-06-16', asOf: 'undated', sources: guide },
            ],
          },
        ],
        others: [{ monitor: 'Review mechanism', says: 'The review began.', asOf: '2021', sources: news }],
      }),
    ).toEqual([
      ['GRETA > round 3 > steps', 'what visit, from May 2022', '2022-05', 'news'],
      ['GRETA > round 3 > steps', 'what report published, from 16 June 2023', 'undated', 'guide'],
      ['other monitors > Review mechanism', 'The review began.', '2021', 'news'],
    ]);
  });

  it('is told passage by passage in the text, on the sources of each', () => {
    expect(said({}, '### Hours\n\nBy day.[^news/a]\n\n[^news/a]: The end\n')).toEqual([
      ['text > Hours', 'By day.', '2008', 'news'],
    ]);
  });

  it('is not what the entry says about itself', () => {
    expect(said({ editorNotes: ['A doubt.'], id: 'x', order: 2, emergency: false })).toEqual([]);
  });
});

describe('values in words', () => {
  it.each([
    [true, 'yes'],
    [['women', 'BG', '2024-05'], 'women, Bulgaria, May 2024'],
    [{ open: '24/7' }, 'open 24/7'],
    [undefined, ''],
    [12, '12'],
  ])('%j', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });

  it('are cut between words', () => {
    expect(shortened('a b c', 10)).toBe('a b c');
    expect(shortened('one two three', 8)).toBe('one two …');
  });
});

it('every kind of source has a grade and a reason', () => {
  expect(Object.keys(RELIABILITY).toSorted()).toEqual([...SOURCE_KINDS].toSorted());
});
