import { describe, expect, it } from 'vitest';
import { WORDING } from '../../src/browser/hotlines/wording.ts';
import type { Hours } from '../../src/schemas/hotline.ts';

const weekly: Hours['weekly'] = [{ days: ['monday'], from: '10:00', to: '19:00' }];

describe('the finder says', () => {
  it('how many lines fit, and how many nobody has checked for it', () => {
    expect(WORDING.found(5, 0, 5)).toBe('5 lines');
    expect(WORDING.found(1, 0, 1)).toBe('1 line');
    expect(WORDING.found(1, 3, 5)).toBe('1 of 5 lines; 3 more not checked for this');
    expect(WORDING.found(0, 0, 5)).toBe('0 of 5 lines');
  });

  it('when a line opens, by its own clock', () => {
    const opens = new Date('2026-11-23T06:00:00Z');
    expect(WORDING.openNow({ state: 'closed', opens }, 'Asia/Tbilisi')).toMatch(/^Closed now, opens Monday 10:00/);
    expect(WORDING.openNow({ state: 'open', until: opens }, 'Asia/Tbilisi')).toMatch(/^Open now, until 10:00/);
    expect(WORDING.openNow({ state: 'open' }, undefined)).toBe('Open now');
    expect(WORDING.openNow({ state: 'unknown' }, undefined)).toBe('Open now: not checked');
  });

  it('what that rests on', () => {
    const hours = { open: '24/7', asOf: '2008' };
    expect(WORDING.openNote(hours, true)).toBe('');
    expect(WORDING.openNote(hours, false)).toBe('By hours said in 2008.');
    expect(WORDING.openNote({ ...hours, asOf: 'undated', weekly }, false)).toBe(
      'By hours said on an undated page. Public holidays not considered.',
    );
  });
});
