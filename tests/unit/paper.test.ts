import { expect, it } from 'vitest';
import type { Between } from '../../src/directory/between/between.ts';
import { density } from '../../src/directory/between/paper.ts';

const empty = { rows: [] };
const said = (length: number) => [{ lines: [{ text: 'x'.repeat(length) }] }];
const pair = (length: number) =>
  ({
    offence: { rows: [{ cells: [said(length), []] }] },
    request: empty,
    offices: empty,
    quicker: empty,
    help: empty,
    protection: empty,
    instruments: { both: [] },
    agreements: { standing: [], coming: [], past: [] },
    organisations: { channels: [] },
    routes: [],
  }) as unknown as Between;

it.each([
  ['a pair of which little is known', 5_000, 'normal'],
  ['one with much', 15_000, 'dense'],
  ['one with more', 20_000, 'denser'],
])('%s is printed in type that fits two sheets', (_, length, expected) => {
  expect(density(pair(length))).toBe(expected);
});
