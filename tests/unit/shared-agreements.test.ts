import { describe, expect, it } from 'vitest';
import { sharedAgreements } from '../../src/directory/between/shared-agreements.ts';
import { agreement } from './between-states.ts';

const found = (...entries: ReturnType<typeof agreement>[]) => {
  const { standing, coming, past } = sharedAgreements(entries, 'AA', 'BB');
  const ids = (own: typeof entries) => own.map(({ id }) => id);
  return { standing: ids(standing), coming: ids(coming), past: ids(past) };
};

describe('agreements of two states', () => {
  it('are those that name both, with others too', () => {
    expect(
      found(
        agreement('aa-bb', ['AA', 'BB']),
        agreement('aa-bb-cc', ['AA', 'BB', 'CC']),
        agreement('aa-cc', ['AA', 'CC']),
        agreement('cc-dd', ['CC', 'DD']),
      ),
    ).toEqual({ standing: ['aa-bb', 'aa-bb-cc'], coming: [], past: [] });
  });

  it('are told apart from plans and drafts', () => {
    for (const status of ['draft sent', 'under discussion', 'planned'] as const) {
      expect(found(agreement('aa-bb', ['AA', 'BB'], { status }))).toEqual({
        standing: [],
        coming: ['aa-bb'],
        past: [],
      });
    }
  });

  it('are past when ended, or when another took their place', () => {
    expect(
      found(
        agreement('ended', ['AA', 'BB'], { status: 'ended' }),
        agreement('old', ['AA', 'BB'], { status: 'in force', replacedBy: 'new' }),
        agreement('new', ['AA', 'BB'], { status: 'in force' }),
      ),
    ).toEqual({ standing: ['new'], coming: [], past: ['ended', 'old'] });
  });

  it('stand in the order of their kinds, legal assistance first, two parties before more', () => {
    expect(
      found(
        agreement('readmission', ['AA', 'BB'], { kind: 'readmission' }),
        agreement('of three', ['AA', 'BB', 'CC'], { kind: 'mutual legal assistance' }),
        agreement('of two', ['AA', 'BB'], { kind: 'mutual legal assistance' }),
      )['standing'],
    ).toEqual(['of two', 'of three', 'readmission']);
  });
});
