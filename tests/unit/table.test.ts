import { describe, expect, it, test } from 'vitest';
import { nextOrder, ordered, readOrder } from '../../src/browser/table/order.ts';
import { readTableAddress, writeTableAddress } from '../../src/browser/table/table-address.ts';
import { fits, valuesIn, type RowFacts } from '../../src/browser/table/wish.ts';
import { WORDING } from '../../src/browser/table/wording.ts';

const sorted = (keys: string[], descending = false) => ordered(keys, descending).map((index) => keys[index]);

describe('a table is sorted', () => {
  it.each([
    [
      'dates, however precise',
      ['2006-11', '2006-02-08', '2006', '1999-01-01'],
      ['1999-01-01', '2006', '2006-02-08', '2006-11'],
    ],
    ['numbers by their size', ['120', '9', '96'], ['9', '96', '120']],
    ['life after any number', ['life', '300', '180'], ['180', '300', 'life']],
    ['words without regard to case and marks', ['ukraine', 'Türkiye', 'Albania'], ['Albania', 'Türkiye', 'ukraine']],
  ])('by %s', (_, keys, expected) => {
    expect(sorted(keys)).toEqual(expected);
    expect(sorted(keys, true)).toEqual(expected.toReversed());
  });

  it('with what nobody has checked at its end, both ways', () => {
    expect(sorted(['', '2008', '1999'])).toEqual(['1999', '2008', '']);
    expect(sorted(['', '2008', '1999'], true)).toEqual(['2008', '1999', '']);
  });

  it('so that equal rows stay as they were', () => {
    expect(ordered(['b', 'a', 'b', 'a'], true)).toEqual([0, 2, 1, 3]);
  });

  it('up, down, and as it was, by pressing one head', () => {
    expect(nextOrder('', 'signed')).toBe('signed');
    expect(nextOrder('signed', 'signed')).toBe('-signed');
    expect(nextOrder('-signed', 'signed')).toBe('');
    expect(nextOrder('-signed', 'kind')).toBe('kind');
  });

  test('an order is read as it is written', () => {
    expect(readOrder('-signed')).toEqual({ column: 'signed', descending: true });
    expect(readOrder('')).toBeUndefined();
  });
});

describe('a row is shown', () => {
  const row: RowFacts = {
    facets: { state: ['BG', 'TR'], kind: ['readmission'], standing: ['BG:party', 'TR:signed'] },
    words: 'bulgaria and turkiye readmission',
  };

  it('when it has every value that is chosen, two of one facet as well', () => {
    expect(fits(row, [])).toBe(true);
    expect(
      fits(row, [
        { facet: 'state', value: 'BG' },
        { facet: 'state', value: 'TR' },
      ]),
    ).toBe(true);
    expect(
      fits(row, [
        { facet: 'state', value: 'BG' },
        { facet: 'kind', value: 'extradition' },
      ]),
    ).toBe(false);
    expect(fits(row, [{ facet: 'unknown', value: 'BG' }])).toBe(false);
  });

  it('when one state stands as chosen, not another state', () => {
    const party = { facet: 'standing', value: 'party', part: 1 };
    expect(fits(row, [party])).toBe(true);
    expect(fits(row, [{ facet: 'standing', value: 'BG', part: 0 }, party])).toBe(true);
    expect(fits(row, [{ facet: 'standing', value: 'TR', part: 0 }, party])).toBe(false);
  });

  it('when it has all words, in any order and without special letters', () => {
    expect(fits(row, [], ' Türkiye  READM ')).toBe(true);
    expect(fits(row, [], 'turkiye extradition')).toBe(false);
  });

  test('values stand in one attribute', () => {
    expect(valuesIn('BG|TR')).toEqual(['BG', 'TR']);
    expect(valuesIn('')).toEqual([]);
    expect(valuesIn(undefined)).toEqual([]);
  });
});

describe('the address of a table', () => {
  const fields = [
    { name: 'words', values: undefined },
    { name: 'state', values: ['', 'BG', 'TR'] },
    { name: 'sort', values: ['', 'signed', '-signed'] },
  ];

  it('is read by the fields that know its values', () => {
    expect([...readTableAddress('?state=BG&sort=-signed&words=police', fields)]).toEqual([
      ['words', 'police'],
      ['state', 'BG'],
      ['sort', '-signed'],
    ]);
    expect([...readTableAddress('?state=XX&sort=colour&other=1&words=', fields)]).toEqual([]);
  });

  it('says what is chosen, and keeps what another table wrote', () => {
    const chosen = new Map([
      ['state', 'TR'],
      ['words', ''],
    ]);
    expect(writeTableAddress('?list=-title&state=BG&words=x', chosen)).toBe('?list=-title&state=TR');
    expect(writeTableAddress('?state=BG', new Map([['state', '']]))).toBe('');
  });
});

test('a table says how many of its rows are shown', () => {
  const noun = { one: 'agreement', other: 'agreements' };
  expect(WORDING.shown(12, 113, noun)).toBe('12 of 113 agreements');
  expect(WORDING.shown(113, 113, noun)).toBe('113 agreements');
  expect(WORDING.shown(1, 1, noun)).toBe('1 agreement');
  expect(WORDING.shown(0, 1200, noun)).toBe('0 of 1,200 agreements');
});
