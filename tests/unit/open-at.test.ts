import { describe, expect, it } from 'vitest';
import { openAt } from '../../src/directory/open-at.ts';
import type { Hours } from '../../src/schemas/hotline.ts';

const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const WEEK = [...WORKDAYS, 'saturday', 'sunday'] as const;

const office: Hours = {
  open: 'Monday to Friday, 9:00 to 17:00',
  timeZone: 'Europe/Sofia',
  weekly: [{ days: [...WORKDAYS], from: '09:00', to: '17:00' }],
};

const at = (hours: Hours, instant: string) => openAt(hours, new Date(instant));
const open = (until: string) => ({ state: 'open', until: new Date(until) });
const closed = (opens: string) => ({ state: 'closed', opens: new Date(opens) });

describe('a line with office hours in Sofia', () => {
  it.each([
    ['a minute before it opens', '2026-11-23T06:59:00Z', closed('2026-11-23T07:00:00Z')],
    ['when it opens', '2026-11-23T07:00:00Z', open('2026-11-23T15:00:00Z')],
    ['in its last minute', '2026-11-23T14:59:59Z', open('2026-11-23T15:00:00Z')],
    ['when it closes', '2026-11-23T15:00:00Z', closed('2026-11-24T07:00:00Z')],
    ['on Friday evening', '2026-11-27T20:00:00Z', closed('2026-11-30T07:00:00Z')],
    ['before the midnight that begins its Monday', '2026-11-22T21:59:00Z', closed('2026-11-23T07:00:00Z')],
    ['after it', '2026-11-22T22:00:00Z', closed('2026-11-23T07:00:00Z')],
  ])('%s', (_, instant, expected) => {
    expect(at(office, instant)).toEqual(expected);
  });

  it('opens an hour earlier by UTC from the Monday after clocks went forward', () => {
    expect(at(office, '2026-03-27T16:00:00Z')).toEqual(closed('2026-03-30T06:00:00Z'));
    expect(at(office, '2026-03-29T00:59:00Z')).toEqual(closed('2026-03-30T06:00:00Z'));
    expect(at(office, '2026-03-30T06:00:00Z')).toEqual(open('2026-03-30T14:00:00Z'));
  });

  it('opens an hour later by UTC from the Monday after clocks went back', () => {
    expect(at(office, '2026-10-23T15:00:00Z')).toEqual(closed('2026-10-26T07:00:00Z'));
    expect(at(office, '2026-10-26T06:30:00Z')).toEqual(closed('2026-10-26T07:00:00Z'));
  });
});

describe('a line that answers on the night clocks change', () => {
  const night: Hours = {
    open: 'Sunday, 2:00 to 5:00',
    timeZone: 'Europe/Sofia',
    weekly: [{ days: ['sunday'], from: '02:00', to: '05:00' }],
  };

  it('is open two hours where the third is left out', () => {
    expect(at(night, '2026-03-28T23:59:00Z')).toEqual(closed('2026-03-29T00:00:00Z'));
    expect(at(night, '2026-03-29T00:30:00Z')).toEqual(open('2026-03-29T02:00:00Z'));
    expect(at(night, '2026-03-29T01:00:00Z')).toEqual(open('2026-03-29T02:00:00Z'));
    expect(at(night, '2026-03-29T02:00:00Z')).toEqual(closed('2026-04-04T23:00:00Z'));
  });

  it('is open four hours where one comes twice', () => {
    expect(at(night, '2026-10-24T23:00:00Z')).toEqual(open('2026-10-25T03:00:00Z'));
    expect(at(night, '2026-10-25T02:59:00Z')).toEqual(open('2026-10-25T03:00:00Z'));
    expect(at(night, '2026-10-25T03:00:00Z')).toEqual(closed('2026-11-01T00:00:00Z'));
  });

  it('opens after the change where its hour is left out, at the first where it comes twice', () => {
    const atThree: Hours = { ...night, weekly: [{ days: ['sunday'], from: '03:00', to: '05:00' }] };
    expect(at(atThree, '2026-03-28T20:00:00Z')).toEqual(closed('2026-03-29T01:00:00Z'));
    expect(at(atThree, '2026-10-24T20:00:00Z')).toEqual(closed('2026-10-25T00:00:00Z'));
  });
});

describe('a line open past midnight', () => {
  const evening: Hours = {
    open: 'daily, 20:00 to 2:00',
    timeZone: 'Europe/Chisinau',
    weekly: [
      { days: [...WEEK], from: '20:00', to: '24:00' },
      { days: [...WEEK], from: '00:00', to: '02:00' },
    ],
  };

  it('is open on both sides of it, until two', () => {
    expect(at(evening, '2026-11-22T21:59:00Z')).toEqual(open('2026-11-23T00:00:00Z'));
    expect(at(evening, '2026-11-22T22:00:00Z')).toEqual(open('2026-11-23T00:00:00Z'));
    expect(at(evening, '2026-11-23T00:00:00Z')).toEqual(closed('2026-11-23T18:00:00Z'));
  });

  it('closes at midnight where the next day begins closed', () => {
    const saturday: Hours = { ...evening, weekly: [{ days: ['saturday'], from: '20:00', to: '24:00' }] };
    expect(at(saturday, '2026-11-21T21:59:00Z')).toEqual(open('2026-11-21T22:00:00Z'));
    expect(at(saturday, '2026-11-21T22:00:00Z')).toEqual(closed('2026-11-28T18:00:00Z'));
  });
});

describe('hours that are not spans of a day', () => {
  it('24/7 is always open, without a zone', () => {
    expect(openAt({ open: '24/7' }, new Date('2026-03-29T01:00:00Z'))).toEqual({ state: 'open' });
  });

  it('spans without a pause never close', () => {
    const always: Hours = { ...office, weekly: [{ days: [...WEEK], from: '00:00', to: '24:00' }] };
    expect(at(always, '2026-11-22T22:00:00Z')).toEqual({ state: 'open', until: undefined });
  });

  it('words alone, or nothing, leave it unknown', () => {
    expect(at({ open: 'Daily; the hours are not given', timeZone: 'Europe/Kyiv' }, '2026-11-23T10:00:00Z')).toEqual({
      state: 'unknown',
    });
    expect(openAt(undefined, new Date('2026-11-23T10:00:00Z'))).toEqual({ state: 'unknown' });
  });
});
