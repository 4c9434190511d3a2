import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { copyIn } from '../../src/browser/verify/chosen-folder.ts';
import { compare } from '../../src/browser/verify/comparison.ts';
import { sha256 } from '../../src/browser/verify/digest.ts';
import { WORDING } from '../../src/browser/verify/wording.ts';
import { sumsScript, wholeCopy } from '../../src/exports/sums-script.ts';
import { sumsText } from '../../src/integrations/checksums.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const FILES = ['é.html', 'index.html', 'verify.html'].map((path) => ({ path, sha256: hash(path) }));
const whole = () => new Map<string, string | undefined>(FILES.map(({ path, sha256 }) => [path, sha256]));
const told = (read: ReturnType<typeof whole>) => WORDING.outcome(compare(FILES, read), '2026-11-22');

describe('a copy that was read', () => {
  it('is whole', () => {
    expect(compare(FILES, whole())).toEqual({
      expected: 3,
      same: 3,
      changed: [],
      unreadable: [],
      missing: [],
      additional: [],
    });
    expect(told(whole())).toBe('All 3 files of the copy of 22 November 2026 are as they were made.');
  });

  it('has a file that changed, one that is gone, one that cannot be read and one that is new, each by name', () => {
    const read = whole().set('index.html', hash('another')).set('verify.html', undefined).set('virus.exe', hash(''));
    read.delete('é.html');
    expect(compare(FILES, read)).toEqual({
      expected: 3,
      same: 0,
      changed: ['index.html'],
      unreadable: ['verify.html'],
      missing: ['é.html'],
      additional: ['virus.exe'],
    });
  });

  it('is told in numbers', () => {
    expect(told(whole().set('index.html', hash('another')))).toBe(
      '1 of the 3 files of the copy of 22 November 2026 is not as made.',
    );
    expect(told(whole().set('desktop.ini', hash('')))).toBe(
      'All 3 files of the copy of 22 November 2026 are as they were made. ' +
        '1 file that lies beside them did not come with it.',
    );
    expect(
      told(
        new Map([
          ['thesis.txt', hash('')],
          ['notes.txt', hash('')],
        ]),
      ),
    ).toBe('None of the 3 files of the copy of 22 November 2026 is here. Is it the right folder?');
  });

  it('may come from a system that takes letters apart, and may be signed', () => {
    const read = whole().set('é.html'.normalize('NFD'), hash('é.html')).set('SHA256SUMS.sig', hash('signature'));
    read.delete('é.html');
    expect(told(read)).toBe('All 3 files of the copy of 22 November 2026 are as they were made.');
  });
});

it('a copy is found in the chosen folder or in a folder of it, the nearest first', () => {
  expect(copyIn(['stick/index.html', 'stick/verify.html', 'stick/old/verify.html'])).toBe('stick/');
  expect(copyIn(['stick/photos/1.jpg', 'stick/counterpart/verify.html', 'stick/counterpart/about/verify.html'])).toBe(
    'stick/counterpart/',
  );
  expect(copyIn(['stick/index.html', 'stick/a/b.html'])).toBe('stick/');
  expect(copyIn([])).toBe('');
});

it('the checksum shown is that of SHA256SUMS, which names the list itself too', async () => {
  const list = { date: '2026-11-22', sums: sumsText(FILES) };
  const own = { path: 'sums.js', sha256: hash(sumsScript(list)) };
  expect(await wholeCopy(list, sha256)).toEqual({
    files: [...FILES.toSorted((a, b) => (a.path < b.path ? -1 : 1)), own],
    sums: { path: 'SHA256SUMS', sha256: hash(sumsText([...FILES, own])) },
  });
});
