import { expect, test } from 'vitest';
import { readableSums, readSums, sumsText } from '../../src/integrations/checksums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

test('files are listed as sha256sum lists them, by path in the order of code units', () => {
  const files = [
    { path: 'index.html', sha256: A },
    { path: 'about/safety.html', sha256: B },
    { path: 'START-HERE.html', sha256: A },
  ];
  expect(sumsText(files)).toBe(`${A}  START-HERE.html\n${B}  about/safety.html\n${A}  index.html\n`);
  expect(readSums(sumsText(files)).map(({ path }) => path)).toEqual([
    'START-HERE.html',
    'about/safety.html',
    'index.html',
  ]);
});

test.each([
  ['a line without a checksum', 'index.html'],
  ['a checksum in capitals, which only somebody else writes', `${A.toUpperCase()}  index.html`],
  ['one space', `${A} index.html`],
  ['a path out of the folder', `${A}  ../secret.txt`],
  ['a path out of the folder, later', `${A}  data/../../secret.txt`],
  ['a path from the root', `${A}  /etc/passwd`],
  ['a path of another drive', `${A}  C:secret.txt`],
  ['a path as Windows writes it', `${A}  ..\\secret.txt`],
])('%s is refused, with its number', (_, line) => {
  const text = `${B}  files.json\n${line}\n`;
  expect(() => readSums(text)).toThrow(
    'SHA256SUMS:2: expected a SHA-256 in small letters, two spaces and a path inside the folder',
  );
  expect(readableSums(text)).toEqual([{ path: 'files.json', sha256: B }]);
});
