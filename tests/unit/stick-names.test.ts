import { describe, expect, test } from 'vitest';
import { nameFaults } from '../../scripts/stick/file-names.ts';
import { roomOnWindows } from '../../scripts/stick/windows-room.ts';

const faultsOf = (...paths: string[]) => nameFaults(paths.map((path) => ({ path, bytes: 1 })));

test('names as the build gives them can be copied anywhere', () => {
  expect(faultsOf('START-HERE.html', 'countries/bulgaria.html', '_astro/Menu.2ec50a88.js', 'data/a.b.c.csv')).toEqual(
    [],
  );
  expect(faultsOf('console.html', 'com10.html', 'countries/auxiliary.html', '.well-known/security.txt')).toEqual([]);
});

const REFUSED = 'has a character that FAT32 and exFAT refuse (" * : < > ? | \\ or a control character)';

test.each([
  ['what: now.html', `what: now.html: “what: now.html” ${REFUSED}`],
  ['why?/a.html', `why?/a.html: “why?” ${REFUSED}`],
  ['a\tb.html', `a\tb.html: “a\tb.html” ${REFUSED}`],
  ['a\\b.html', `a\\b.html: “a\\b.html” ${REFUSED}`],
  ['etc./a.html', 'etc./a.html: “etc.” ends in a dot or a space, which Windows takes away'],
  ['a.html ', 'a.html : “a.html ” ends in a dot or a space, which Windows takes away'],
  ['countries/con.html', 'countries/con.html: “con.html” is a name that Windows keeps for a device'],
  ['Aux/a.html', 'Aux/a.html: “Aux” is a name that Windows keeps for a device'],
  ['lpt1', 'lpt1: “lpt1” is a name that Windows keeps for a device'],
])('%j is refused', (path, fault) => {
  expect(faultsOf(path)).toEqual([fault]);
});

test('a name may have 255 UTF-16 units, and a sign of two counts twice', () => {
  expect(faultsOf('a'.repeat(255), '\u{1F4DE}'.repeat(127))).toEqual([]);
  expect(faultsOf('\u{1F4DE}'.repeat(128))).toEqual([expect.stringContaining('is longer than 255 UTF-16 units')]);
});

test('names that differ only in capitals or accents collide, folders too', () => {
  expect(faultsOf('Data/a.csv', 'data/b.csv')).toEqual([
    'data: differs from Data only in how it is spelled, which is one name on a stick',
  ]);
  expect(faultsOf('é.html', 'e\u0301.html')).toHaveLength(1);
  expect(faultsOf('a.html', 'b/a.html', 'b/A.csv')).toEqual([]);
});

test('FAT32 holds no file of four gibibytes', () => {
  expect(nameFaults([{ path: 'book.pdf', bytes: 2 ** 32 - 1 }])).toEqual([]);
  expect(nameFaults([{ path: 'book.pdf', bytes: 2 ** 32 }])).toEqual([
    'book.pdf: 4294967296 bytes are more than FAT32 holds in one file (4 GiB)',
  ]);
});

describe('on Windows', () => {
  const paths = ['index.html', `countries/${'x'.repeat(40)}`];

  test('folder and longest path together stay below 240 characters', () => {
    const room = roomOnWindows('E:\\counterpart', paths);
    expect(room).toMatchObject({ longest: paths[1], allowed: 188, fits: true });
    expect(`${'f'.repeat(room.allowed)}\\${paths[1]}`).toHaveLength(239);
  });

  test('one character more does not fit', () => {
    expect(roomOnWindows('f'.repeat(188), paths).fits).toBe(true);
    expect(roomOnWindows('f'.repeat(189), paths).fits).toBe(false);
  });
});
