import { describe, expect, test } from 'vitest';
import { leftBefore, markEmptyPage, type TabHistory } from '../../src/browser/leaving/left-before.ts';
import { threeShifts } from '../../src/browser/leaving/three-shifts.ts';

/** The list of a tab with these notes on its entries, seen from one of them. */
function tab(notes: unknown[], here: number): TabHistory {
  const entries = notes.map((_, index) => ({ index, getState: () => notes[index] }));
  return {
    currentEntry: entries[here] ?? null,
    entries: () => entries,
    updateCurrentEntry: ({ state }) => void (notes[here] = state),
  };
}

describe('a page of the site', () => {
  test('was left before when the empty page lies ahead in its tab', () => {
    const notes: unknown[] = [undefined, undefined, undefined];
    expect(leftBefore(tab(notes, 0))).toBe(false);
    markEmptyPage(tab(notes, 2));
    expect(leftBefore(tab(notes, 0))).toBe(true);
    expect(leftBefore(tab(notes, 1))).toBe(true);
  });

  test('was not left before when the empty page lies behind, or the browser does not tell', () => {
    expect(leftBefore(tab(['left', undefined], 1))).toBe(false);
    expect(leftBefore(tab(['left'], 0))).toBe(false);
    expect(leftBefore(tab([], 0))).toBe(false);
    expect(leftBefore(undefined)).toBe(false);
  });
});

describe('Shift three times', () => {
  const pressed = (keys: [key: string, at: number, repeat?: boolean][]) => {
    const isThird = threeShifts();
    return keys.map(([key, timeStamp, repeat = false]) => isThird({ key, timeStamp, repeat }));
  };

  test('counts within a second and a half', () => {
    expect(
      pressed([
        ['Shift', 0],
        ['Shift', 700],
        ['Shift', 1_500],
      ]),
    ).toEqual([false, false, true]);
    expect(
      pressed([
        ['Shift', 0],
        ['Shift', 700],
        ['Shift', 1_501],
      ]),
    ).toEqual([false, false, false]);
    expect(
      pressed([
        ['Shift', 0],
        ['Shift', 1_400],
        ['Shift', 1_600],
        ['Shift', 1_700],
      ]).at(-1),
    ).toBe(true);
  });

  test('does not count when another key is between, or when Shift is held', () => {
    expect(
      pressed([
        ['Shift', 0],
        ['A', 50],
        ['Shift', 100],
        ['Shift', 200],
      ]),
    ).not.toContain(true);
    expect(
      pressed([
        ['Shift', 0],
        ['Shift', 500, true],
        ['Shift', 530, true],
        ['Shift', 560, true],
      ]),
    ).not.toContain(true);
  });
});
