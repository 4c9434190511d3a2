import { mkdtempSync, realpathSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readHolding } from '../../scripts/stick/holding.ts';
import { assertSpace, neededBytes } from '../../scripts/stick/space.ts';
import { assertTarget, type Surroundings } from '../../scripts/stick/target.ts';

let folder = '';
let around: Surroundings = { source: '', project: '', home: '' };

const at = (...names: string[]) => path.join(folder, ...names);

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'counterpart-target-')));
  around = { source: at('project/dist'), project: at('project'), home: at('home/me') };
  for (const made of [...Object.values(around), at('stick')]) await mkdir(made, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const refusal = (target: string, fault: string) =>
  new Error(
    `${target}/ ${fault}. Name a folder on a stick, or an empty or a new one elsewhere, for example /media/stick/counterpart.`,
  );

test('a folder on a stick, and one below the home folder, may take a copy', () => {
  expect(() => assertTarget(at('stick'), around)).not.toThrow();
  expect(() => assertTarget(at('stick/deep/counterpart'), around)).not.toThrow();
  expect(() => assertTarget(at('home/me/counterpart'), around)).not.toThrow();
  expect(() => assertTarget(at('project-2'), around)).not.toThrow();
});

test.each([
  ['home/me', 'is your home folder, or holds it'],
  ['home', 'is your home folder, or holds it'],
  ['project/dist', 'holds the build that would be copied'],
  ['project/dist/copy', 'lies in the build that would be copied'],
  ['project', 'holds the build that would be copied'],
  ['project/src', 'lies in the folder of the project'],
])('%s is refused', (target, fault) => {
  expect(() => assertTarget(at(target), around)).toThrow(refusal(at(target), fault));
});

test('the project is refused also when what is copied lies elsewhere', () => {
  const elsewhere = { ...around, source: at('built') };
  expect(() => assertTarget(at('project'), elsewhere)).toThrow('is the folder of the project, or holds it');
});

test('the root of the machine is refused', () => {
  expect(() => assertTarget(path.parse(folder).root, around)).toThrow('is the root of this machine');
});

test('a file is no folder', async () => {
  await writeFile(at('notes.txt'), 'mine');
  expect(() => assertTarget(at('notes.txt'), around)).toThrow(refusal(at('notes.txt'), 'is a file'));
});

test.skipIf(process.platform === 'win32')('a link to the home folder is the home folder', async () => {
  await symlink(around.home, at('link'));
  expect(() => assertTarget(at('link'), around)).toThrow('is your home folder, or holds it');
});

test('what systems put on every stick belongs to nobody', async () => {
  await mkdir(at('stick/System Volume Information'));
  await writeFile(at('stick/System Volume Information/IndexerVolumeGuid'), 'x');
  await writeFile(at('stick/.DS_Store'), 'x');
  expect(await readHolding(at('stick'))).toEqual({ ours: [], others: [] });
  await writeFile(at('stick/thesis.txt'), 'ten years');
  expect(await readHolding(at('stick'))).toEqual({ ours: [], others: ['thesis.txt'] });
});

test('the checksums of something else make no copy of a folder', async () => {
  await writeFile(at('stick/SHA256SUMS'), `${'a'.repeat(64)}  debian.iso\n`);
  await writeFile(at('stick/debian.iso'), 'x');
  expect((await readHolding(at('stick'))).others).toEqual(['SHA256SUMS', 'debian.iso']);
});

const file = (name: string, bytes: number) => ({
  path: name,
  bytes,
  sha256: '',
  read: () => Promise.resolve(Buffer.of()),
});

test('space is counted in whole clusters; what is replaced and what goes makes room', () => {
  const cluster = 32_768;
  expect(neededBytes({ write: [], remove: [] }, cluster)).toBe(0);
  const one = { write: [{ file: file('a.html', 1), former: 0 }], remove: [] };
  // The file, once more until it has its name, its folder and the entry in it.
  expect(neededBytes(one, cluster)).toBe(4 * cluster);
  const same = { write: [{ file: file('a.html', 1), former: 2 }], remove: [] };
  expect(neededBytes(same, cluster)).toBe(3 * cluster);
  expect(neededBytes({ ...one, remove: [{ path: 'old', bytes: cluster + 1 }] }, cluster)).toBe(2 * cluster);
});

test('too little space is told with both figures', async () => {
  const plan = { write: [{ file: file('book.pdf', 9e18), former: 0 }], same: [], remove: [] };
  await expect(assertSpace(at('stick/new'), plan)).rejects.toThrow(
    /^The copy needs \d+\.\d GB, and .*stick\/new\/ has \d+\.\d [MG]B free\. Nothing was changed there\.$/,
  );
});
