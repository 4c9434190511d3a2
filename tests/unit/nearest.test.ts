import { expect, it } from 'vitest';
import { nearest } from '../../src/checking/nearest.ts';

it.each([
  ['a letter is missing', 'guide-208', 'guide-2008'],
  ['a part is missing', 'bsec-2008', 'bsec-unodc-2008'],
  ['the folder is missing', 'animus', 'bulgaria/animus'],
  ['letters are swapped', 'osec', 'osce'],
  ['nothing is like it', 'tip-report', undefined],
])('where %s, "%s" probably means %s', (_, name, meant) => {
  expect(nearest(name, ['osce', 'guide-2008', 'bsec-unodc-2008', 'bulgaria/animus'])).toBe(meant);
});
