import path from 'node:path';
import { expect, test } from 'vitest';
import { readBookChoice } from '../../scripts/book/choice.ts';

test('a book without options is of the whole directory, out of the usual build', () => {
  expect(readBookChoice([])).toEqual({ countries: [], pairs: false, from: undefined, out: undefined, quiet: false });
});

test('countries are named one by one or with commas, each counts once', () => {
  const args = ['--country', 'bulgaria,turkiye', '--country', 'bulgaria', '--pairs', '--from', 'site', '--out=b.pdf'];
  expect(readBookChoice(args)).toEqual({
    countries: ['bulgaria', 'turkiye'],
    pairs: true,
    from: path.resolve('site'),
    out: path.resolve('b.pdf'),
    quiet: false,
  });
});

test.each([
  [
    ['--contry', 'bulgaria'],
    "Unknown option '--contry'.\n" +
      'Usage: npm run book -- [--country <name>]… [--pairs] [--from <folder>] [--out <file.pdf>] [--quiet]',
  ],
  [
    ['--country', 'bulgaria,', '--pairs', '--out', 'book.txt'],
    '--country: expected a name, for example --country bulgaria\n--out book.txt: expected a file that ends in .pdf',
  ],
  [['--country', 'bulgaria', '--pairs'], '--pairs: expected two countries or more, each after --country'],
])('%j is refused, with everything that is wrong', (args, message) => {
  expect(() => readBookChoice(args)).toThrow(new Error(message));
});
