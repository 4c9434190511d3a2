import { describe, expect, it, test } from 'vitest';
import { asOf, isPartialDate, partialDate, year } from '../../src/schemas/date.ts';
import { isBefore } from '../../src/schemas/date-order.ts';

describe('a date is as exact as its source', () => {
  it.each(['2008', '2008-06', '2008-06-19', '2008-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
    expect(partialDate.parse(text)).toBe(text);
  });

  it.each(['', '08', '2008-6', '2008-13', '2008-00', '2007-02-29', '2008-06-31', '19.06.2008', 'June 2008'])(
    '"%s" is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
      expect(partialDate.safeParse(text).error?.issues[0]?.message).toBe(
        `"${text}" is not a date; write 2008, 2008-06 or 2008-06-19`,
      );
    },
  );
});

test('a year that YAML has read as a number is a year', () => {
  expect(partialDate.parse(2008)).toBe('2008');
});

test('a statement may be undated; a missing date is named as missing', () => {
  const message = (input: unknown) => asOf.safeParse(input).error?.issues[0]?.message;
  expect(asOf.parse('undated')).toBe('undated');
  expect(message('soon')).toBe('"soon" is not a date; write 2008, 2008-06, 2008-06-19 or undated');
  expect(message(undefined)).toBe('expected a date such as 2008, 2008-06 or 2008-06-19, or undated');
});

test('a year is a whole number between 1800 and 2100', () => {
  expect([1799, 1800, 2100, 2101, 2003.5, '2003'].map((input) => year.safeParse(input).success)).toEqual([
    false,
    true,
    true,
    false,
    false,
    false,
  ]);
});

describe('one date is before another', () => {
  it.each([
    ['2007', '2008', true],
    ['2008', '2007', false],
    ['2008', '2008', false],
    ['2008', '2008-06', false],
    ['2008-06', '2008', false],
    ['2008-05', '2008-06-01', true],
    ['2008-06-18', '2008-06-19', true],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(isBefore(a, b)).toBe(expected);
  });
});
