import { dateWords } from '../../directory/date-words.ts';
import { SUMS_SCRIPT } from '../../exports/sums-script.ts';
import type { Comparison } from './comparison.ts';

const NUMBER = new Intl.NumberFormat('en-GB');
const files = (count: number) => `${NUMBER.format(count)} ${count === 1 ? 'file' : 'files'}`;

/** What came out, in one sentence or two. */
function outcome({ expected, same, additional }: Comparison, date: string): string {
  const all = `${files(expected)} of the copy of ${dateWords(date)}`;
  const lie = additional.length === 1 ? 'lies' : 'lie';
  const more =
    additional.length > 0 ? ` ${files(additional.length)} that ${lie} beside them did not come with it.` : '';
  if (same === 0) return `None of the ${all} is here. Is it the right folder?`;
  if (same === expected) return `All ${all} are as they were made.${more}`;
  const differ = expected - same;
  return `${NUMBER.format(differ)} of the ${all} ${differ === 1 ? 'is' : 'are'} not as made.${more}`;
}

/** Every sentence of the page that a script writes; the only place to change or translate them. */
export const WORDING = {
  outcome,
  reading: (count: number, folder: string) => `Reading ${files(count)} in ${folder} …`,
  more: (count: number) => `and ${files(count)} more`,
  nothingChosen: 'The browser handed over no files: the folder is empty, or may not be read.',
  noList: `The list of what the copy should contain, ${SUMS_SCRIPT}, is missing or damaged. So this copy is not whole.`,
  noFolders: 'This browser cannot hand over a folder. Try another one on a computer, or use the tools of the system.',
  noChecksums:
    'This browser computes no checksums on a page from this address. Open verify.html from the folder itself, by double click.',
  otherList:
    `Its own list, ${SUMS_SCRIPT}, is not the one of this page: it is a copy of another date, or its list was changed. A copy of ` +
    'another date is checked by the verify.html in its own folder.',
};

/** The lists below the outcome, in their order. */
export const LISTS = [
  { key: 'changed', title: 'Changed' },
  { key: 'missing', title: 'Missing' },
  { key: 'unreadable', title: 'Could not be read' },
  {
    key: 'additional',
    title: 'Did not come with the copy',
    note: 'Systems put files such as .DS_Store or desktop.ini there by themselves.',
  },
] as const;
