import { describe, expect, it } from 'vitest';
import { matchPurposes, reaches } from '../../src/directory/between/offence-match.ts';
import type { Offence } from '../../src/schemas/legislation.ts';

const offence = (rest: object) => ({ id: 'trafficking', title: 'Trafficking', act: 'Code', ...rest }) as Offence;
const penalty = (maximumYears: number | 'life') => ({ value: { maximumYears } });

describe('whether a maximum penalty is long enough', () => {
  it.each([
    ['at the limit', { penalty: penalty(4) }, 'yes'],
    ['for life', { penalty: penalty('life') }, 'yes'],
    ['below it', { penalty: penalty(3.5) }, 'no'],
    [
      'below it, unless aggravated',
      { penalty: penalty(2), aggravated: { value: [{ maximumYears: 8 }] } },
      'aggravated',
    ],
    ['known of the aggravated form only', { aggravated: { value: [{ maximumYears: 15 }] } }, 'aggravated'],
    ['below it, aggravated too', { penalty: penalty(1), aggravated: { value: [{ maximumYears: 3 }] } }, 'no'],
    ['reached by the minimum, whatever the maximum', { penalty: { value: { minimumYears: 5 } } }, 'yes'],
    ['not reached by a minimum without a maximum', { penalty: { value: { minimumYears: 2 } } }, 'unchecked'],
    ['not checked', {}, 'unchecked'],
    ['said to be none', { penalty: { none: 'No penalty is printed.' } }, 'unchecked'],
  ])('%s', (_, rest, expected) => {
    expect(reaches(offence(rest), 4)).toBe(expected);
  });

  it('is not checked where there is no offence', () => {
    expect(reaches(undefined, 1)).toBe('unchecked');
  });
});

describe('purposes side by side', () => {
  const named = (...purposes: string[]) => offence({ purposes: { value: purposes } });

  it('show what one side lacks', () => {
    expect(matchPurposes(named('forced labour', 'organ removal'), named('forced labour'))).toEqual([
      { purpose: 'forced labour', sides: ['yes', 'yes'] },
      { purpose: 'organ removal', sides: ['yes', 'not named'] },
    ]);
  });

  it('say where nobody has checked a side, which is no "not named"', () => {
    expect(matchPurposes(named('forced labour'), offence({}))).toEqual([
      { purpose: 'forced labour', sides: ['yes', 'unchecked'] },
    ]);
  });

  it('know that forced prostitution is a form of sexual exploitation', () => {
    expect(matchPurposes(named('sexual exploitation'), named('forced prostitution', 'slavery'))).toEqual([
      { purpose: 'sexual exploitation', sides: ['yes', 'narrower'] },
      { purpose: 'forced prostitution', sides: ['wider', 'yes'] },
      { purpose: 'slavery', sides: ['not named', 'yes'] },
    ]);
  });

  it('say where a list is open', () => {
    expect(matchPurposes(named('forced labour', 'other exploitation'), named('organ removal'))).toEqual([
      { purpose: 'forced labour', sides: ['yes', 'not named'] },
      { purpose: 'organ removal', sides: ['open', 'yes'] },
    ]);
  });

  it('are none where neither side names any', () => {
    expect(matchPurposes(offence({}), undefined)).toEqual([]);
  });
});
