import { describe, expect, it } from 'vitest';
import { sharedInstruments } from '../../src/directory/between/shared-instruments.ts';
import { party, state, treaty } from './between-states.ts';

const [aa, bb] = [state('AA'), state('BB')];
const groupsOf = (...entries: ReturnType<typeof treaty>[]) => {
  const groups = Object.entries(sharedInstruments(entries, aa, bb));
  const ids = groups.map(([group, found]) => [group, found.map(({ id }: { id: string }) => id)] as const);
  return Object.fromEntries(ids.filter(([, found]) => found.length > 0));
};

describe('instruments of two states', () => {
  it('hold for both where both are party', () => {
    expect(groupsOf(treaty('convention', [party('AA'), party('BB')]))).toEqual({ both: ['convention'] });
  });

  it('are a gap where a source says that the other has not joined', () => {
    for (const status of ['signatory', 'not listed', 'not party'] as const) {
      expect(groupsOf(treaty('convention', [party('AA'), party('BB', { status })]))).toEqual({
        one: ['convention'],
      });
    }
  });

  it('are open where nobody has checked the other', () => {
    expect(groupsOf(treaty('convention', [party('AA')]))).toEqual({ open: ['convention'] });
    expect(groupsOf(treaty('convention', [party('BB')]))).toEqual({ open: ['convention'] });
  });

  it('belong to neither where sources say so of one and nothing of the other', () => {
    expect(groupsOf(treaty('convention', [party('AA', { status: 'signatory' })]))).toEqual({
      neither: ['convention'],
    });
  });

  it('are unchecked where no source says anything of either', () => {
    expect(groupsOf(treaty('convention', [party('CC')]))).toEqual({ unchecked: ['convention'] });
  });

  it('that one has left are said so, whatever the other is', () => {
    const denounced = treaty('convention', [party('AA'), party('BB', { status: 'denounced', ended: '2022-12' })]);
    expect(groupsOf(denounced)).toEqual({ left: ['convention'] });
    expect(groupsOf(treaty('convention', [party('BB', { status: 'denounced' })]))).toEqual({ left: ['convention'] });
  });

  it('without a use in a case are left out', () => {
    expect(groupsOf(treaty('declaration', [party('AA'), party('BB')], { uses: undefined }))).toEqual({});
  });

  it('stand in the order in which a request needs them', () => {
    const both = [party('AA'), party('BB')];
    const entries = [
      treaty('victims', both, { uses: { value: [{ for: 'protection of victims' }] } }),
      treaty('second assistance', both),
      treaty('first assistance', both),
    ];
    expect(groupsOf(...entries)['both']).toEqual(['first assistance', 'second assistance', 'victims']);
  });
});

describe('the date from which both are bound', () => {
  const since = (first: object, second: object, inForce?: string) => {
    const rest = inForce ? { inForce: { value: inForce } } : {};
    const entry = treaty('convention', [party('AA', first), party('BB', second)], rest);
    return sharedInstruments([entry], aa, bb).both[0]?.since;
  };

  it('is the later of the two', () => {
    expect(since({ ratified: '2001-12-05' }, { ratified: '2003-03-25' })).toBe('2003-03-25');
    expect(since({ ratified: '2003-03-25' }, { ratified: '2001-12-05' })).toBe('2003-03-25');
  });

  it('is not before the instrument came into force', () => {
    expect(since({ ratified: '2001-12-05' }, { ratified: '2003-03-25' }, '2003-09-29')).toBe('2003-09-29');
  });

  it('is no more precise than the sources', () => {
    expect(since({ ratified: '2003' }, { ratified: '2003-03-25' })).toBe('2003');
    expect(since({ ratified: '2003-03-25' }, { ratified: '2003' })).toBe('2003');
  });

  it('takes the entry into force where no ratification is known', () => {
    expect(since({ inForce: '2004-01-01' }, { ratified: '2003-03-25' })).toBe('2004-01-01');
  });

  it('is not given where one date is unknown', () => {
    expect(since({}, { ratified: '2003-03-25' })).toBeUndefined();
  });
});

describe('an act that holds between the members of an organisation', () => {
  const warrant = treaty('warrant', [], { between: 'union', inForce: { value: '2004-01-01' } });

  it('holds for two members since the latest of their memberships and its entry into force', () => {
    const old = state('AA', { organisation: 'union', since: '1981-01-01' });
    const young = state('BB', { organisation: 'union', since: '2007-01-01' });
    expect(sharedInstruments([warrant], old, young).both[0]).toMatchObject({
      standings: [
        { through: 'union', since: '1981-01-01' },
        { through: 'union', since: '2007-01-01' },
      ],
      since: '2007-01-01',
    });
    expect(sharedInstruments([warrant], old, old).both[0]?.since).toBe('2004-01-01');
  });

  it('has no date for two members where nobody says when it came into force', () => {
    const undated = treaty('warrant', [], { between: 'union' });
    const old = state('AA', { organisation: 'union', since: '1981-01-01' });
    expect(sharedInstruments([undated], old, { ...old, code: 'BB' }).both[0]?.since).toBeUndefined();
  });

  it('does not hold for an applicant, nor for a state of which nobody says that it is a member', () => {
    const member = state('AA', { organisation: 'union' });
    const applicant = state('BB', { organisation: 'union', status: 'applicant' });
    expect(sharedInstruments([warrant], member, applicant).one).toHaveLength(1);
    expect(sharedInstruments([warrant], member, bb).open).toHaveLength(1);
  });

  it('has ended for a former member', () => {
    const former = state('BB', { organisation: 'union', status: 'former member', until: '2020-01-31' });
    expect(sharedInstruments([warrant], state('AA', { organisation: 'union' }), former).left).toHaveLength(1);
  });
});
