import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { abroadNumber, urgentLines } from '../../src/directory/urgent-lines.ts';

interface Line {
  status?: string;
  asOf?: string;
  emergency?: boolean;
  inside?: object | undefined;
  serves?: object;
  fromAbroad?: object;
}

const line = (id: string, data: Line = {}) =>
  ({
    id,
    data: { status: 'reported', asOf: '2020', emergency: false, inside: { value: '157' }, ...data },
  }) as unknown as CollectionEntry<'hotlines'>;

describe('what somebody in need is offered', () => {
  it('lines for people who were trafficked first, then the newest statement', () => {
    const { lines } = urgentLines([
      line('old', { asOf: '2010' }),
      line('new'),
      line('victims', { asOf: 'undated', serves: { value: ['victims of trafficking'] } }),
    ]);
    expect(lines.map(({ id }) => id)).toEqual(['victims', 'new', 'old']);
  });

  it('never a line that only old papers name, nor one without a number', () => {
    expect(urgentLines([line('a', { status: 'historical' }), line('b', { inside: undefined })]).lines).toEqual([]);
  });

  it('the emergency number beside them, not among them', () => {
    const { lines, emergency } = urgentLines([line('112', { emergency: true }), line('a')]);
    expect([lines.map(({ id }) => id), emergency?.id]).toEqual([['a'], '112']);
  });

  it('a number from abroad only where somebody gives one', () => {
    expect(abroadNumber(line('a', { fromAbroad: { value: { e164: '+903121571122' } } }))).toBe('+903121571122');
    expect(
      abroadNumber(line('b', { fromAbroad: { value: { notReachableFromAbroad: 'says the page' } } })),
    ).toBeUndefined();
    expect(abroadNumber(line('c'))).toBeUndefined();
  });
});
