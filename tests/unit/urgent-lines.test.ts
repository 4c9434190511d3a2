import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { abroadNumber, byUse, insteadFromAbroad, urgentLines } from '../../src/directory/urgent-lines.ts';

interface Line {
  status?: string;
  asOf?: string;
  emergency?: boolean;
  inside?: object | undefined;
  serves?: object;
  statusNote?: string;
  fromAbroad?: object;
}

const line = (id: string, data: Line = {}) =>
  ({
    id,
    data: { status: 'reported', asOf: '2020', emergency: false, inside: { value: '157' }, ...data },
  }) as unknown as CollectionEntry<'hotlines'>;

const DAY = '2026-11-22';
const offered = (...lines: ReturnType<typeof line>[]) => urgentLines(lines.toSorted(byUse(DAY))).map(({ id }) => id);

describe('what somebody in need is offered', () => {
  it('a line for people who were trafficked before others, then the newest statement', () => {
    const old = line('old', { asOf: '2010' });
    const victims = line('victims', { asOf: 'undated', serves: { value: ['victims of trafficking'] } });
    expect(offered(old, line('new'), victims)).toEqual(['victims']);
    expect(offered(old, line('new'))).toEqual(['new']);
  });

  it('a fresh line before one that may have changed, whoever it is for; undated counts as old', () => {
    const fresh = line('fresh', { asOf: '2026-10' });
    const victims = line('victims', { asOf: '2026-03', serves: { value: ['victims of trafficking'] } });
    expect(offered(victims, fresh)).toEqual(['fresh']);
    expect(offered(line('undated', { asOf: 'undated' }), fresh)).toEqual(['fresh']);
    const renewed = line('renewed', { asOf: '2008', inside: { value: '157', asOf: '2026-11' } });
    expect(offered(line('old', { asOf: '2025' }), renewed)).toEqual(['renewed']);
  });

  it('a line for everybody before a newer or surer one for children alone, and that before one in doubt', () => {
    const child = line('child', { asOf: '2026-11', status: 'confirmed', serves: { value: ['children'] } });
    const general = line('general', { asOf: 'undated' });
    const doubted = line('doubted', { statusNote: 'It may not answer.' });
    expect(offered(child, general)).toEqual(['general']);
    expect(offered(doubted, child)).toEqual(['child']);
    expect(offered(doubted, general)).toEqual(['general']);
  });

  it('a surer line before a fresher one', () => {
    const confirmed = line('confirmed', { status: 'confirmed', asOf: '2025-01' });
    expect(offered(line('reported', { asOf: '2026-11' }), confirmed)).toEqual(['confirmed']);
  });

  it('also the first line that can be reached from abroad, and the number for danger now', () => {
    const abroad = line('abroad', { asOf: '2010', fromAbroad: { value: { e164: '+903121571122' } } });
    const emergency = line('112', { emergency: true });
    expect(offered(emergency, abroad, line('new'))).toEqual(['new', 'abroad', '112']);
  });

  it('never a line that only old papers name, nor one without a number', () => {
    expect(offered(line('a', { status: 'historical' }), line('b', { inside: undefined }))).toEqual([]);
  });

  it('instead of a line that nobody reaches from abroad, one of the country that can be', () => {
    const abroad = line('abroad', { fromAbroad: { value: { e164: '+903121571122' } } });
    const old = line('old', { status: 'historical', fromAbroad: { value: { e164: '+903121571100' } } });
    const here = line('here');
    expect(insteadFromAbroad([here, old, abroad], here)?.id).toBe('abroad');
    expect(insteadFromAbroad([here, old, abroad], abroad)).toBeUndefined();
    expect(insteadFromAbroad([here, old], here)).toBeUndefined();
  });

  it('a number from abroad only where somebody gives one', () => {
    expect(abroadNumber(line('a', { fromAbroad: { value: { e164: '+903121571122' } } }))).toBe('+903121571122');
    expect(
      abroadNumber(line('b', { fromAbroad: { value: { notReachableFromAbroad: 'says the page' } } })),
    ).toBeUndefined();
    expect(abroadNumber(line('c'))).toBeUndefined();
  });
});
