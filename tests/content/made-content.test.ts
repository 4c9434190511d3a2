import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../scripts/bench/made-content.ts';
import { checkContent } from '../../src/checking/check.ts';
import { report } from '../../src/checking/report.ts';
import { listFiles } from '../../src/integrations/file-list.ts';
import { TODAY } from './changed-content.ts';

const VALID = path.join(import.meta.dirname, 'fixtures/valid');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'made-content-'));
const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');

beforeAll(() => makeContent(VALID, folder, 3));
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('made content passes the check', async () => {
  expect(report(await checkContent(folder, { today: TODAY }))).toBe('No problems.');
});

test('every copy has all files of its country, and what joins countries once more', async () => {
  const files = await listFiles(folder);
  expect(files.filter((file) => file.startsWith('countries/ascension-island/'))).toEqual([
    'countries/ascension-island/bodies/national-commission.md',
    'countries/ascension-island/cases.md',
    'countries/ascension-island/country.md',
    'countries/ascension-island/hotlines/animus.md',
    'countries/ascension-island/law.md',
    'countries/ascension-island/legislation.md',
    'countries/ascension-island/monitoring.md',
    'countries/ascension-island/shelters/crisis-centre.md',
  ]);
  expect(files.filter((file) => !file.startsWith('countries/'))).toEqual([
    'agreements/bg-tr-police-2.md',
    'agreements/bg-tr-police-3.md',
    'agreements/bg-tr-police.md',
    'guide/checklist.md',
    'instruments/protocol.md',
    'organisations/bsec.md',
    'projects/cards-2.md',
    'projects/cards-3.md',
    'projects/cards.md',
    'routes/bg-gr-women-2.md',
    'routes/bg-gr-women-3.md',
    'routes/bg-gr-women.md',
    'sources/guide-2008.md',
  ]);
});

test('a copy has its own name, code, references and numbers', () => {
  const country = read('countries/ascension-island/country.md');
  expect(country).toContain('name: Ascension Island\ncode: AC\n');
  expect(country).toContain('Women are trafficked from Bulgaria to other states of Europe.[^guide-2008/profile]\n');
  expect(read('countries/ascension-island/law.md')).toContain('body: ascension-island/national-commission\n');
  expect(read('countries/ascension-island/hotlines/animus.md')).toContain(
    'inside:\n  value: "40124"\nfromAbroad:\n  value: { e164: "+24740124" }\n',
  );
});

test('copies stand towards treaties and agreements as their country does', () => {
  expect(read('agreements/bg-tr-police-2.md')).toContain('parties: [ AC, TR ]\n');
  const party = (state: string) =>
    `  - state: ${state}\n    signed: 2000-12-13\n    ratified: 2001-12-05\n    status: party\n`;
  expect(read('instruments/protocol.md')).toContain(`parties:\n${['BG', 'AC', 'AD'].map(party).join('')}`);
});

test('fewer countries than there are cannot be made', () => {
  expect(() => makeContent(VALID, folder, 0)).toThrow('The content has 1 full profiles already; 0 would be fewer.');
});
