import { describe, expect, it, test } from 'vitest';
import { penalty } from '../../src/schemas/legislation.ts';

describe('a penalty may be', () => {
  it.each([
    ['a range of years', { minimumYears: 3, maximumYears: 8 }],
    ['one length', { minimumYears: 5, maximumYears: 5 }],
    ['a maximum alone', { maximumYears: 8 }],
    ['a minimum alone', { minimumYears: 5 }],
    ['half a year and more', { minimumYears: 0.5, maximumYears: 3 }],
    ['up to life', { minimumYears: 15, maximumYears: 'life' }],
    ['with a fine, in one case', { maximumYears: 8, fine: 'up to 8,000 leva', when: 'of a child' }],
  ])('%s', (_, input) => {
    expect(penalty.parse(input)).toEqual(input);
  });
});

describe('a penalty cannot be', () => {
  it.each([
    ['without either end', { fine: 'up to 8,000 leva' }],
    ['below zero', { minimumYears: -1, maximumYears: 3 }],
    ['nothing', { maximumYears: 0 }],
    ['in words', { maximumYears: 'eight' }],
    ['with an unknown field', { maximumYears: 8, months: 6 }],
  ])('%s', (_, input) => {
    expect(penalty.safeParse(input).success).toBe(false);
  });
});

test('the minimum cannot exceed the maximum', () => {
  const { error } = penalty.safeParse({ minimumYears: 10, maximumYears: 8 });
  expect(error?.issues).toMatchObject([
    { path: ['minimumYears'], message: 'a minimum of 10 exceeds the maximum of 8; expected at most that' },
  ]);
});
