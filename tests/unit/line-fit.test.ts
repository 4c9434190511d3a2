import { describe, expect, it } from 'vitest';
import { fitAll, fitOf, type Wish } from '../../src/browser/hotlines/line-fit.ts';
import { lineFacts, type LineFacts } from '../../src/directory/line-facts.ts';
import type { Hotline } from '../../src/schemas/hotline.ts';

const now = new Date('2026-11-23T10:00:00Z');
const here = { now, from: 'georgia' };
const line = (facts: Partial<LineFacts> = {}): LineFacts => ({ country: 'georgia', emergency: false, ...facts });
const fit = (facts: Partial<LineFacts>, facet: Wish['facet'], value = 'yes', call = here) =>
  fitOf(line(facts), { facet, value }, call);

describe('a line is what somebody asks for', () => {
  it('when it says so, not when it says otherwise, and nobody knows when it says nothing', () => {
    expect(fit({ languages: ['ka', 'ru'] }, 'language', 'ru')).toBe('yes');
    expect(fit({ languages: ['ka'] }, 'language', 'ru')).toBe('no');
    expect(fit({}, 'language', 'ru')).toBe('unchecked');
    expect(fit({ answers: 'police' }, 'answers', 'police')).toBe('yes');
    expect(fit({ answers: 'police' }, 'answers', 'NGO')).toBe('no');
    expect(fit({}, 'answers', 'NGO')).toBe('unchecked');
    expect(fit({ anonymous: true }, 'anonymous')).toBe('yes');
    expect(fit({ anonymous: false }, 'anonymous')).toBe('no');
    expect(fit({}, 'anonymous')).toBe('unchecked');
  });

  it('when it is open at that moment by its own clock', () => {
    const weekly: LineFacts['hours'] = {
      open: 'Monday, 10:00 to 19:00',
      timeZone: 'Asia/Tbilisi',
      weekly: [{ days: ['monday'], from: '10:00', to: '19:00' }],
      asOf: 'undated',
    };
    expect(fit({ hours: weekly }, 'open')).toBe('yes');
    expect(fit({ hours: weekly }, 'open', 'yes', { ...here, now: new Date('2026-11-23T15:00:00Z') })).toBe('no');
    expect(fit({ hours: { open: 'Daily', timeZone: 'Asia/Tbilisi', asOf: '2020' } }, 'open')).toBe('unchecked');
    expect(fit({}, 'open')).toBe('unchecked');
  });

  it('free only where that is known: inside its country', () => {
    expect(fit({ free: true }, 'free')).toBe('yes');
    expect(fit({ free: false }, 'free')).toBe('no');
    expect(fit({ free: true }, 'free', 'yes', { now, from: 'bulgaria' })).toBe('unchecked');
    expect(fit({ free: false }, 'free', 'yes', { now, from: 'bulgaria' })).toBe('no');
  });
});

describe('whom a line serves', () => {
  it.each([
    [['everybody'], 'men', 'yes'],
    [['women', 'victims of violence'], 'women', 'yes'],
    [['women'], 'men', 'no'],
    [['children'], 'women', 'no'],
    [['children'], 'girls', 'yes'],
    [['girls'], 'children', 'yes'],
    [['girls'], 'boys', 'no'],
    [['victims of trafficking'], 'women', 'unchecked'],
    [['children'], 'foreigners', 'unchecked'],
    [['victims of violence'], 'victims of trafficking', 'unchecked'],
  ])('one for %s, asked for %s: %s', (serves, wish, expected) => {
    expect(fit({ serves }, 'serves', wish)).toBe(expected);
  });

  it('nobody knows where no source says it', () => {
    expect(fit({}, 'serves', 'children')).toBe('unchecked');
  });
});

it('several wishes: one no settles it, and yes needs all to be known', () => {
  const wishes: Wish[] = [
    { facet: 'answers', value: 'NGO' },
    { facet: 'anonymous', value: 'yes' },
  ];
  expect(fitAll(line({ answers: 'NGO', anonymous: true }), wishes, here)).toBe('yes');
  expect(fitAll(line({ answers: 'NGO' }), wishes, here)).toBe('unchecked');
  expect(fitAll(line({ answers: 'police' }), wishes, here)).toBe('no');
  expect(fitAll(line(), [], here)).toBe('yes');
});

describe('what a line can be looked for by', () => {
  const entry = (data: object) =>
    ({ asOf: '2020', status: 'reported', emergency: false, ...data }) as unknown as Hotline;

  it('keeps what nobody checked apart from no', () => {
    expect(lineFacts('georgia', entry({}))).toEqual({ country: 'georgia', emergency: false });
    expect(
      lineFacts('georgia', entry({ anonymous: { value: false }, cost: { value: 'standard rate' } })),
    ).toMatchObject({
      anonymous: false,
      free: false,
    });
  });

  it('gives numbers and hours with the date of their own statement, else of the entry', () => {
    const facts = lineFacts(
      'georgia',
      entry({
        inside: { value: '157' },
        fromAbroad: { value: { e164: '+995322913461' }, asOf: '2026-09' },
        hours: { value: { open: '24/7' }, asOf: '2008' },
      }),
    );
    expect(facts).toMatchObject({ inside: '2020', abroad: '2026-09', hours: { open: '24/7', asOf: '2008' } });
  });

  it('a line that is known not to be reached from abroad has no number from there', () => {
    const { abroad } = lineFacts(
      'georgia',
      entry({ fromAbroad: { value: { notReachableFromAbroad: 'It says so.' } } }),
    );
    expect(abroad).toBeUndefined();
  });
});
