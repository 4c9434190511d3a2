import { expect, test } from 'vitest';
import { membershipWords } from '../../src/directory/standing/membership-words.ts';
import { hasSigned, instrumentStanding } from '../../src/directory/standing/standing.ts';
import {
  partyDates,
  standingLine,
  standingWords,
  statusWords,
  throughWords,
} from '../../src/directory/standing/standing-words.ts';
import { party, state, treaty } from './between-states.ts';

test('a state that is missing on a list is not called "not a party"', () => {
  expect(statusWords('not listed', '2014-01-27')).toBe('not on the list of 27 January 2014');
  expect(statusWords('not listed', 'undated')).toBe('not on the list, which is undated');
  expect(statusWords('not party', '2023')).toBe('not a party as of 2023');
  expect(statusWords('not party', 'undated')).toBe('not a party, says an undated page');
});

test('a state that has left says so', () => {
  expect(statusWords('denounced', '2022-12')).toBe('has left');
  expect(statusWords('signatory', '2008')).toBe('signatory');
});

test('parties, signatories and those who left have signed; the others are not said to', () => {
  expect((['party', 'signatory', 'denounced'] as const).every((status) => hasSigned({ status }))).toBe(true);
  expect((['not listed', 'not party'] as const).some((status) => hasSigned({ status }))).toBe(false);
});

const standing = (rest: object) => instrumentStanding(treaty('convention', [party('AA', rest)]).data, state('AA'));

test.each([
  [{ ratified: '2003-03-25' }, 'ratified 25 March 2003'],
  [{ inForce: '2004' }, 'in force since 2004'],
  [{}, 'party, date not checked'],
  [{ status: 'signatory', signed: '1999-12' }, 'signed December 1999, ratification not found'],
  [{ status: 'signatory' }, 'signed, ratification not found'],
  [{ status: 'not listed' }, 'not on the list of 2013'],
  [{ status: 'not listed', asOf: '2014-07-10' }, 'not on the list of 10 July 2014'],
  [{ status: 'not listed', asOf: 'undated' }, 'not on the list, which is undated'],
  [{ status: 'not party' }, 'not a party as of 2013'],
  [{ status: 'denounced', ended: '2022' }, 'left 2022'],
  [{ status: 'denounced' }, 'has left'],
])('in a table, of a treaty of 2013, %o is said as: %s', (rest, expected) => {
  expect(standingWords(standing(rest), '2013')).toBe(expected);
});

test('a state of which no source says anything is not checked', () => {
  const unknown = instrumentStanding(treaty('convention', []).data, state('AA'));
  expect(standingWords(unknown, '2013')).toBe('not checked');
});

test('what holds through an organisation is told with that, because the date is that of the membership', () => {
  const told = (rest: object) => {
    const warrant = treaty('warrant', [], { between: 'union' }).data;
    return throughWords(instrumentStanding(warrant, state('AA', { organisation: 'union', ...rest })), '2013', 'EU');
  };
  expect(told({ since: '1981-01-01' })).toBe('EU member since 1 January 1981');
  expect(told({})).toBe('EU member');
  expect(told({ status: 'former member', until: '2020-01-31' })).toBe('EU: member until 31 January 2020');
});

test('a line of its own says all the dates, and the note', () => {
  const dates = { signed: '2000-12-12', ratified: '2002-08-21', note: 'with a reservation' };
  expect(standingLine(standing(dates), '2013')).toBe(
    'party, signed 12 December 2000, ratified 21 August 2002; with a reservation',
  );
  expect(standingLine(standing({ status: 'not listed', note: 'It may have joined.' }), '2013')).toBe(
    'not on the list of 2013. It may have joined.',
  );
  expect(standingLine(standing({ status: 'denounced', ended: '2022' }), '2013')).toBe('has left, until 2022');
});

test('dates of a party stand in their order, as precise as they are', () => {
  expect(partyDates({ ended: '2023', inForce: '2004-06', ratified: '2004', signed: '2000-12-12' })).toEqual([
    'signed 12 December 2000',
    'ratified 2004',
    'in force since June 2004',
    'ended 2023',
  ]);
  expect(partyDates({})).toEqual([]);
});

test('a membership says what it is, since when and until when', () => {
  expect(membershipWords('OSCE', { status: 'member' })).toBe('OSCE');
  expect(membershipWords('Interpol', { status: 'member', since: '2001-09-24' })).toBe(
    'Interpol (since 24 September 2001)',
  );
  expect(
    membershipWords('Council of Europe', { status: 'former member', since: '1996-02-28', until: '2022-03-16' }),
  ).toBe('Council of Europe (former member, 28 February 1996 to 16 March 2022)');
  expect(membershipWords('SELEC', { status: 'observer', as: 'listed in 2008 at SECI' })).toBe(
    'SELEC (observer, listed in 2008 at SECI)',
  );
});
