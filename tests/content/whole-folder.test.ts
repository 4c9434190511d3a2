import { expect, test } from 'vitest';
import { checkContent } from '../../src/checking/check.ts';
import { report } from '../../src/checking/report.ts';
import { reportAfter } from './changed-content.ts';

test('a folder without mistakes has nothing to report', async () => {
  expect(await reportAfter()).toEqual(['No problems.']);
});

test('three mistakes in two files are reported at once, in the order of files and lines', async () => {
  const lines = await reportAfter(
    { file: 'projects/cards.md', change: ['states: [BG]', 'states: [BGR]'] },
    { file: 'countries/bulgaria/law.md', change: ['source: guide-2008', 'source: guide'] },
    { file: 'projects/cards.md', change: ['asOf: 2008', 'asOf: soon'] },
  );
  expect(lines).toEqual([
    'content/countries/bulgaria/law.md:2:21  sources[0].source: no source "guide" (did you mean "guide-2008"?)',
    'content/projects/cards.md:3:7  asOf: "soon" is not a date; write 2008, 2008-06, 2008-06-19 or undated',
    'content/projects/cards.md:6:10  states[0]: "BGR" is not an ISO 3166-1 alpha-2 code; '
      + 'write two capital letters such as BG',
    '',
    '3 problems in 2 files.',
  ]);
});

test('one mistake is counted in the singular', async () => {
  const lines = await reportAfter({ file: 'projects/cards.md', change: ['asOf: 2008', 'asOf: soon'] });
  expect(lines.at(-1)).toBe('1 problem in 1 file.');
});

test('a folder that is not there is said to be missing', async () => {
  expect(report(await checkContent('no/such/folder'))).toBe(
    'no/such/folder:1:1  there is no such folder\n\n1 problem in 1 file.',
  );
});
