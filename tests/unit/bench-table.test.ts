import { describe, expect, test } from 'vitest';
import { zipSize } from '../../scripts/bench/compression.ts';
import { bytes, milliseconds, percentile } from '../../scripts/bench/measurement.ts';
import { table } from '../../scripts/bench/table.ts';

test('the table sets each measurement beside its budget and says which was exceeded', () => {
  expect(
    table([
      { what: 'a country page', budget: '60 kB', measured: '33.1 kB', kept: true },
      { what: 'first result', budget: '150 kB', measured: '151 kB', kept: false },
      { what: '200 countries', budget: '5 min', measured: 'not measured' },
    ]),
  ).toEqual([
    '| what           | budget | measured     |          |',
    '| -------------- | ------ | ------------ | -------- |',
    '| a country page | 60 kB  | 33.1 kB      | kept     |',
    '| first result   | 150 kB | 151 kB       | EXCEEDED |',
    '| 200 countries  | 5 min  | not measured |          |',
  ]);
});

describe('numbers for people', () => {
  test('bytes', () => {
    expect(bytes(812)).toBe('0.8 kB');
    expect(bytes(33_149)).toBe('33.1 kB');
    expect(bytes(25_000_000)).toBe('25.0 MB');
    expect(bytes(80_552_500_000)).toBe('80.6 GB');
  });

  test('milliseconds', () => expect(milliseconds(99.6)).toBe('100 ms'));
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  test('is the value that its share of all does not exceed', () => {
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  test('of nothing is no number', () => expect(percentile([], 0.5)).toBeNaN());
});

test('a file in a zip archive costs its data, two headers and its name in both', () => {
  expect(zipSize('a.txt', Buffer.alloc(0))).toBe(2 + 76 + 10);
});
