import { expect, test } from 'vitest';
import { membershipWords } from '../../src/directory/membership-words.ts';
import { hasJoined, partyDates, statusWords } from '../../src/directory/party-words.ts';

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

test('parties, signatories and those who left have joined; the others have not', () => {
  expect((['party', 'signatory', 'denounced'] as const).every((status) => hasJoined({ status }))).toBe(true);
  expect((['not listed', 'not party'] as const).some((status) => hasJoined({ status }))).toBe(false);
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
