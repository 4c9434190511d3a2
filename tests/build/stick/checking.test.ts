import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BESIDE_SUMS, readBack } from '../../../scripts/stick/differences.ts';
import { CHECKS, POWERSHELL_CHECK, SIGNATURE_CHECKS, SIGNERS_LINE } from '../../../src/exports/check-commands.ts';
import { readSums, type Checksum } from '../../../src/integrations/checksums.ts';
import { dist } from '../../browser/site.ts';
import { command } from './command.ts';
import { writeSmallSite } from './small-site.ts';

let folder = '';
let built = '';

/** Whether a program can be started here. What cannot is not tested on this machine, and the test's name says so. */
const has = (program: string, ...args: string[]) => spawnSync(program, args).error === undefined;

const sumsOf = (root: string): Checksum[] => readSums(readFileSync(path.join(root, 'SHA256SUMS'), 'utf8'));

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-checking-'));
  built = path.join(folder, 'built');
  await writeSmallSite(built);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A byte that is changed, wherever it stands and however. */
const flips = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  by: fc.integer({ min: 1, max: 255 }),
});
type Flip = { where: number; by: number };

function flipped(content: Buffer, { where, by }: Flip): Buffer {
  const changed = Buffer.from(content);
  const at = Math.floor(where * content.length);
  changed[at] = (changed[at] ?? 0) ^ by;
  return changed;
}

async function differencesIn(root: string, sums: Checksum[]) {
  return (await readBack(root, sums, BESIDE_SUMS, () => undefined)).differences;
}

test('one changed byte in any file is found, whichever byte and whatever it becomes', async () => {
  const sums = sumsOf(built);
  expect(await differencesIn(built, sums)).toEqual([]);
  for (const { path: name } of sums) {
    const file = path.join(built, name);
    const content = await readFile(file);
    if (content.length === 0) continue;
    await fc.assert(
      fc.asyncProperty(flips, async (flip) => {
        await writeFile(file, flipped(content, flip));
        expect(await differencesIn(built, sums)).toEqual([{ path: name, what: 'changed' }]);
      }),
      { numRuns: 20, seed: 8 },
    );
    await writeFile(file, content);
  }
  await writeFile(path.join(built, 'data/empty.txt'), 'x');
  expect(await differencesIn(built, sums)).toEqual([{ path: 'data/empty.txt', what: 'changed' }]);
});

test('so it is in files of the built site', async () => {
  const sums = sumsOf(dist);
  const { files } = JSON.parse(await readFile(path.join(dist, 'files.json'), 'utf8')) as { files: Checksum[] };
  expect(sums.map((sum) => sum.path)).toEqual(expect.arrayContaining(files.map((file) => file.path)));
  const sampled = fc.sample(fc.tuple(fc.noBias(fc.integer({ min: 0, max: sums.length - 1 })), flips), {
    numRuns: 30,
    seed: 8,
  });
  for (const [index, flip] of sampled) {
    const sum = sums[index] as Checksum;
    const place = path.join(folder, 'one', sum.path);
    await mkdir(path.dirname(place), { recursive: true });
    await cp(path.join(dist, sum.path), place);
    expect(await differencesIn(path.join(folder, 'one'), [sum])).toEqual([]);
    await writeFile(place, flipped(await readFile(place), flip));
    expect(await differencesIn(path.join(folder, 'one'), [sum])).toEqual([{ path: sum.path, what: 'changed' }]);
    await rm(path.join(folder, 'one'), { recursive: true });
  }
});

/** Runs what /about/verify.html tells to type. */
function typed(text: string, shell = 'sh', flag = '-c') {
  const { status, stdout, stderr } = spawnSync(shell, [flag, text], { cwd: built, encoding: 'utf8' });
  return { code: status, said: stdout.trim(), complained: stderr.trim() };
}

const commandFor = (system: string) => CHECKS.find((check) => check.system === system)?.command ?? '';

describe('what a reader types', () => {
  const cases = [
    { system: 'Linux', program: 'sha256sum', shell: 'sh', flag: '-c', whole: 'whole' },
    { system: 'macOS', program: 'shasum', shell: 'sh', flag: '-c', whole: 'whole' },
    { system: 'Windows', program: 'pwsh', shell: 'pwsh', flag: '-Command', whole: '12 files, 0 wrong' },
  ];
  for (const { system, program, shell, flag, whole } of cases) {
    test.skipIf(!has(program, '--version'))(`on ${system} (where there is ${program}) finds each byte`, async () => {
      expect(typed(commandFor(system), shell, flag)).toMatchObject({ said: whole });
      for (const { path: name } of sumsOf(built).filter((sum) => sum.path !== 'data/empty.txt')) {
        const file = path.join(built, name);
        const content = await readFile(file);
        await writeFile(file, flipped(content, { where: 0.99, by: 1 }));
        const { said } = typed(commandFor(system), shell, flag);
        expect(said).toMatch(new RegExp(`${name}: FAILED|CHANGED ${name}`));
        expect(said).not.toContain(whole);
        await writeFile(file, content);
      }
      await rm(path.join(built, 'hotlines.html'));
      expect(typed(commandFor(system), shell, flag).said).toMatch(/hotlines\.html: FAILED|MISSING hotlines\.html/);
    });
  }

  test('stands in the documentation as on the page', async () => {
    const written = (await readFile('docs/carrying.md', 'utf8')).replace(/^ {2}/gm, '');
    const typedThere = [...CHECKS, ...SIGNATURE_CHECKS.slice(0, 1)].map(({ command: text }) => text);
    expect(typedThere.filter((text) => !written.includes(text))).toEqual([]);
  });

  test('in PowerShell has as many opening as closing brackets and quotes in pairs', () => {
    const number = (sign: string) => POWERSHELL_CHECK.split(sign).length - 1;
    expect([number('{'), number('(')]).toEqual([number('}'), number(')')]);
    expect([number('"') % 2, number("'") % 2]).toEqual([0, 0]);
  });
});

describe.skipIf(!has('ssh-keygen', '-?'))('a signature (where there is ssh-keygen)', () => {
  const at = (name: string) => path.join(folder, name);
  const stick = (key: string, env: NodeJS.ProcessEnv = {}) =>
    command('stick', [at('stick'), '--from', built, '--key', key], env);

  beforeEach(() => {
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'test', '-f', at('key')]);
  });

  async function writeSigners(root: string, key: string) {
    const [type = '', text = ''] = (await readFile(`${key}.pub`, 'utf8')).split(' ');
    await writeFile(
      path.join(root, 'allowed_signers'),
      `${SIGNERS_LINE.replace(/ssh-ed25519 .*/, `${type} ${text}`)}\n`,
    );
  }

  test('is good by what the page tells to type, and not for another list or by another key', async () => {
    expect(stick(at('key'))).toMatchObject({ complained: '', code: 0, said: expect.stringContaining('Signed with ') });
    built = at('stick');
    await writeSigners(built, at('key'));
    const verify = SIGNATURE_CHECKS.find(({ system }) => system === 'macOS and Linux')?.command ?? '';
    expect(typed(verify)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Good "counterpart" signature for counterpart/),
    });
    const sums = await readFile(path.join(built, 'SHA256SUMS'), 'utf8');
    await writeFile(path.join(built, 'SHA256SUMS'), sums.replace('index.html', 'Index.html'));
    expect(typed(verify).code).not.toBe(0);
    await writeFile(path.join(built, 'SHA256SUMS'), sums);
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at('other')]);
    await writeSigners(built, at('other'));
    expect(typed(verify).code).not.toBe(0);
  });

  test('is the same each time, lies in the archive too, and goes when a copy is made without a key', async () => {
    stick(at('key'));
    const first = await readFile(path.join(at('stick'), 'SHA256SUMS.sig'));
    expect(stick(at('key')).said).toContain('To copy: 0 files; there already: 14; to remove: 0.');
    expect(command('stick', [at('stick'), '--check']).said).toContain('It is signed');
    const zipped = command('archive', ['--from', built, '--key', at('key'), '--out', at('a.zip')]);
    expect(zipped.said).toMatch(/^Signed with .*\n14 files, /);
    expect(command('archive', ['--from', at('stick'), '--out', at('b.zip')]).code).toBe(0);
    expect((await readFile(at('a.zip'))).equals(await readFile(at('b.zip')))).toBe(true);
    expect(first.toString()).toMatch(/^-----BEGIN SSH SIGNATURE-----\n/);
    expect(command('stick', [at('stick'), '--from', built]).said).toContain('there already: 13; to remove: 1.');
  });

  test('without a key, with one that is none, or without the program, nothing is copied and the reason is told', async () => {
    const none = stick(at('none'));
    expect(none.complained).toBe(
      `There is no key ${at('none')}. One is made with: ssh-keygen -t ed25519 -f counterpart-key`,
    );
    await writeFile(at('none'), 'no key');
    expect(stick(at('none')).complained).toContain(
      `ssh-keygen refused the key ${at('none')}, so that SHA256SUMS is not signed:\n`,
    );
    const without = stick(at('key'), { PATH: folder });
    expect(without.complained).toMatch(
      /^There is no ssh-keygen on this machine, which signs with --key\. .* without a signature\.$/,
    );
    expect([none.code, without.code]).toEqual([1, 1]);
    await expect(readFile(path.join(at('stick'), 'index.html'))).rejects.toThrow();
  });
});
