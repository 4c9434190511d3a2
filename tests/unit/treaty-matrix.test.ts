import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { ordered } from '../../src/browser/table/order.ts';
import { treatyMatrix } from '../../src/directory/treaty-matrix.ts';

type Instrument = CollectionEntry<'instruments'>;

const instrument = (id: string, data: object) =>
  ({ id, data: { asOf: '2014-07-10', shortTitle: id, parties: [], ...data } }) as unknown as Instrument;
const country = (code: string, ...memberships: object[]) => ({ code, memberships }) as never;
const name = (id: string) => ({ eu: 'European Union' })[id] ?? id;

/** What the first row says of Bulgaria. */
function cell(data: object, ...memberships: object[]) {
  const found = treatyMatrix([instrument('treaty', data)], [country('BG', ...memberships)], name)[0]?.cells[0];
  return [found?.kind, found?.short, found?.words];
}
const party = (data: object) => cell({ parties: [{ state: 'BG', ...data }] });

describe('a country in the row of a treaty', () => {
  it('is party since the year of its ratification', () => {
    expect(party({ status: 'party', signed: '2000-12-13', ratified: '2001-12-05' })).toEqual([
      'party',
      '2001',
      'party, ratified 5 December 2001',
    ]);
    expect(party({ status: 'party', inForce: '2016-09' })).toEqual([
      'party',
      '2016',
      'party, in force since September 2016',
    ]);
  });

  it('is party where no date is known, and says so', () => {
    expect(party({ status: 'party', signed: '2006-11' })).toEqual(['party', 'party', 'party, date not checked']);
  });

  it('has signed only', () => {
    expect(party({ status: 'signatory', signed: '2000-12-13' })).toEqual([
      'signed',
      'signed',
      'signed 13 December 2000, ratification not found',
    ]);
  });

  it('is missing in a list, whose year is said: its own, else that of the treaty', () => {
    expect(party({ status: 'not listed', asOf: '2023' })).toEqual([
      'not listed',
      'not listed 2023',
      'not on the list of 2023',
    ]);
    expect(party({ status: 'not listed' })).toEqual([
      'not listed',
      'not listed 2014',
      'not on the list of 10 July 2014',
    ]);
    expect(party({ status: 'not listed', asOf: 'undated' })).toEqual([
      'not listed',
      'not listed',
      'not on the list, which is undated',
    ]);
  });

  it('is not party, or has left', () => {
    expect(party({ status: 'not party' })).toEqual(['not party', 'not party', 'not a party as of 10 July 2014']);
    expect(party({ status: 'denounced', ended: '2022-09-16' })).toEqual([
      'left',
      'left 2022',
      'left 16 September 2022',
    ]);
  });

  it('that nobody has checked is not said to stay out', () => {
    expect(cell({ parties: [{ state: 'TR', status: 'party' }] })).toEqual(['not checked', '–', 'not checked']);
  });
});

describe('a treaty between the members of an organisation', () => {
  const between = { between: 'eu' };

  it('binds a member', () => {
    expect(cell(between, { organisation: 'eu', status: 'member', since: '2007-01-01' })).toEqual([
      'party',
      'member',
      'European Union: member, since 1 January 2007',
    ]);
  });

  it('does not bind who only applied, nor who has left', () => {
    expect(cell(between, { organisation: 'eu', status: 'applicant' })).toEqual([
      'not party',
      'applicant',
      'European Union: applicant',
    ]);
    expect(cell(between, { organisation: 'eu', status: 'former member', until: '2020-01-31' })).toEqual([
      'left',
      'former member',
      'European Union: member until 31 January 2020',
    ]);
  });

  it('says nothing of a country whose membership nobody has checked', () => {
    expect(cell(between, { organisation: 'osce', status: 'member' })[0]).toBe('not checked');
  });

  it('follows what the treaty itself says of a country', () => {
    const data = { ...between, parties: [{ state: 'BG', status: 'not party' }] };
    expect(cell(data, { organisation: 'eu', status: 'member' })[0]).toBe('not party');
  });
});

describe('the rows', () => {
  const bound = (...states: string[]) => ({ parties: states.map((state) => ({ state, status: 'party' })) });
  const rows = treatyMatrix(
    [instrument('none', {}), instrument('one', bound('BG')), instrument('two', bound('BG', 'TR'))],
    [country('BG'), country('TR')],
    name,
  );

  it('are treaties that have parties, those with most of them first', () => {
    expect(rows.map(({ instrument: { id }, parties }) => [id, parties])).toEqual([
      ['two', 2],
      ['one', 1],
    ]);
  });

  it('sort by a country: parties by date, the undated after them, then who only signed, last what nobody checked', () => {
    const parties = [
      {},
      { parties: [{ state: 'BG', status: 'signatory' }] },
      { parties: [{ state: 'BG', status: 'party' }] },
      { parties: [{ state: 'BG', status: 'party', ratified: '2003-10' }] },
      { parties: [{ state: 'BG', status: 'party', ratified: '1999' }] },
    ];
    const keys = parties.map(
      (data) =>
        treatyMatrix([instrument('x', { between: 'eu', ...data })], [country('BG')], name)[0]?.cells[0]?.key ?? '?',
    );
    expect(ordered(keys)).toEqual([4, 3, 2, 1, 0]);
  });
});
