import { describe, expect, it } from 'vitest';
import { freshness, monthsBetween } from '../../src/directory/freshness.ts';

describe('how old a statement is', () => {
  it.each([
    ['2008', '2026-11-22', 214],
    ['2026-05', '2026-11-30', 5],
    ['2026-05-22', '2026-11-22', 6],
    ['2026-05-23', '2026-11-22', 5],
    ['2027', '2026-11-22', 0],
  ])('from %s to %s are %i whole months, counted from the last day the date may mean', (date, day, months) => {
    expect(monthsBetween(date, day)).toBe(months);
  });

  it('a helpline is old after six months, a law after twenty-four', () => {
    expect(freshness('2026-05-22', 'hotline', '2026-11-22')).toBe('fresh');
    expect(freshness('2026-04-22', 'hotline', '2026-11-22')).toBe('old');
    expect(freshness('2025', 'law', '2026-11-22')).toBe('fresh');
    expect(freshness('2008', 'law', '2026-11-22')).toBe('old');
  });

  it('what has no date is neither fresh nor old', () => {
    expect(freshness('undated', 'hotline', '2026-11-22')).toBe('undated');
  });
});
