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
  it('a line for people who were trafficked before others, then the newest statement', () => {
    const old = line('old', { asOf: '2010' });
    const victims = line('victims', { asOf: 'undated', serves: { value: ['victims of trafficking'] } });
    expect(urgentLines([old, line('new'), victims]).map(({ id }) => id)).toEqual(['victims']);
    expect(urgentLines([old, line('new')]).map(({ id }) => id)).toEqual(['new']);
  });

  it('also the first line that can be reached from abroad, and the number for danger now', () => {
    const abroad = line('abroad', { asOf: '2010', fromAbroad: { value: { e164: '+903121571122' } } });
    const emergency = line('112', { emergency: true });
    expect(urgentLines([emergency, abroad, line('new')]).map(({ id }) => id)).toEqual(['new', 'abroad', '112']);
  });

  it('never a line that only old papers name, nor one without a number', () => {
    expect(urgentLines([line('a', { status: 'historical' }), line('b', { inside: undefined })])).toEqual([]);
  });

  it('a number from abroad only where somebody gives one', () => {
    expect(abroadNumber(line('a', { fromAbroad: { value: { e164: '+903121571122' } } }))).toBe('+903121571122');
    expect(
      abroadNumber(line('b', { fromAbroad: { value: { notReachableFromAbroad: 'says the page' } } })),
    ).toBeUndefined();
    expect(abroadNumber(line('c'))).toBeUndefined();
  });
});
