import { describe, expect, it } from 'vitest';
import { sharedOrganisations } from '../../src/directory/between/shared-organisations.ts';
import { organisation, state } from './between-states.ts';

const centre = organisation('centre', { channel: 'police' });
const found = (...args: Parameters<typeof sharedOrganisations>) => {
  const groups = Object.entries(sharedOrganisations(...args));
  const ids = groups.map(([group, own]) => [group, own.map(({ id }: { id: string }) => id)] as const);
  return Object.fromEntries(ids.filter(([, own]) => own.length > 0));
};
const inCentre = (code: string, rest: object = {}) => state(code, { organisation: 'centre', ...rest });

describe('organisations of two states', () => {
  it('carry requests where both belong and something runs through them', () => {
    expect(found([centre], inCentre('AA'), inCentre('BB'))).toEqual({ channels: ['centre'] });
  });

  it('without a channel are only named', () => {
    expect(found([organisation('centre')], inCentre('AA'), inCentre('BB'))).toEqual({ others: ['centre'] });
  });

  it('serve one side only where the other is an observer, an applicant, suspended or unknown', () => {
    for (const status of [
      'strategic agreement',
      'observer',
      'applicant',
      'suspended',
      'negotiations mandated',
    ] as const) {
      expect(found([centre], inCentre('AA'), inCentre('BB', { status }))).toEqual({ oneSided: ['centre'] });
    }
    expect(found([centre], inCentre('AA'), state('BB'))).toEqual({ oneSided: ['centre'] });
  });

  it('also serve a state with an agreement', () => {
    expect(found([centre], inCentre('AA'), inCentre('BB', { status: 'operational agreement' }))).toEqual({
      channels: ['centre'],
    });
  });

  it('with which both have no more than an agreement are told apart: they work for their members', () => {
    const agreed = (code: string) => inCentre(code, { status: 'cooperation agreement' });
    expect(found([centre], agreed('AA'), agreed('BB'))).toEqual({ byAgreement: ['centre'] });
  });

  it('that one has left serve one side, and are named as left', () => {
    const left = inCentre('BB', { status: 'former member', until: '2022-03' });
    expect(found([centre], inCentre('AA'), left)).toEqual({ oneSided: ['centre'], left: ['centre'] });
  });

  it('belong to every member of another organisation where their entry says so', () => {
    const office = organisation('office', { channel: 'judicial', membersOf: 'union' });
    const member = (code: string, rest: object = {}) => state(code, { organisation: 'union', ...rest });
    expect(found([office], member('AA'), member('BB'))).toEqual({ channels: ['office'] });
    expect(found([office], member('AA'), member('BB', { status: 'applicant' }))).toEqual({ oneSided: ['office'] });
  });

  it('of neither are left out', () => {
    expect(found([centre], state('AA'), state('BB'))).toEqual({});
  });
});
