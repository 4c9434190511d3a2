import { existsSync, mkdtempSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, watchedCommand } from './command.ts';
import { writeSmallSite } from './small-site.ts';
import { readZip } from './zip-entries.ts';

let folder = '';
let built = '';
let stick = '';

const copy = (...args: string[]) => command('stick', [stick, '--from', built, ...args]);
const check = (...args: string[]) => command('stick', [stick, '--check', ...args]);

/** Everything in a folder, byte for byte. */
async function contentOf(root: string): Promise<Record<string, string>> {
  if (!existsSync(root)) return {};
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [
    path.relative(root, file).replaceAll(path.sep, '/'),
    await readFile(file, 'latin1'),
  ]);
  return Object.fromEntries((await Promise.all(read)).sort()) as Record<string, string>;
}

async function archived(): Promise<Record<string, string>> {
  const zip = path.join(folder, 'archive.zip');
  expect(command('archive', ['--from', built, '--out', zip]).complained).toBe('');
  const entries = (await readZip(zip)).map(({ path: name, content }) => {
    return [name.slice('counterpart-2026-11-22/'.length), content.toString('latin1')];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-stick-'));
  [built, stick] = [path.join(folder, 'built'), path.join(folder, 'My USB stick é', 'counterpart')];
  await writeSmallSite(built);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a copy is made, read back, and told in a few lines', async () => {
  const { said, complained, code } = copy();
  expect([complained, code]).toEqual(['', 0]);
  const lines = said.split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'Longest path: 29 characters; on Windows the folder may have up to 209.',
    'To copy: 13 files; there already: 0; to remove: 0.',
  ]);
  expect(lines[2]).toMatch(/^The copy needs \d+\.\d kB, and .* has \d+\.\d [MG]B free\.$/);
  expect(lines[3]).toMatch(/^Read back.*: every file is as it should be\./);
  expect(lines[4]).toMatch(/^13 files, \d+\.\d kB, \d+\.\d s\. Open .*START-HERE\.html$/);
  expect(await contentOf(stick)).toEqual(await contentOf(built));
  expect(await contentOf(stick)).toEqual(await archived());
});

test('a second run copies nothing; --quiet says nothing', async () => {
  copy();
  expect(copy().said).toContain('To copy: 0 files; there already: 13; to remove: 0.\n');
  expect(copy('--quiet')).toMatchObject({ said: '', complained: '', code: 0 });
});

// Some thirty runs one after another, on a machine that may be busy.
describe('pulled out', { timeout: 300_000 }, () => {
  /** How many things the command does to files from its beginning to its end. */
  async function operations(): Promise<number> {
    const counted = path.join(folder, 'counted');
    const args = [path.join(folder, 'elsewhere'), '--from', built];
    expect(watchedCommand('stick', args, { COUNTED_IN: counted }).code).toBe(0);
    return Number(await readFile(counted, 'utf8'));
  }

  /** What is missing or different, found without the command. */
  async function wrongIn(place: string, expected: Record<string, string>): Promise<string[]> {
    const found = await contentOf(place);
    return Object.keys(expected).filter((name) => found[name] !== expected[name]);
  }

  async function endAndResume(at: number, expected: Record<string, string>) {
    const ended = watchedCommand('stick', [stick, '--from', built], { KILLED_AT: String(at) });
    expect([at, ended.signal]).toEqual([at, 'SIGKILL']);
    const wrong = await wrongIn(stick, expected);
    const isMarked = existsSync(path.join(stick, 'NOT-COMPLETE.txt'));
    expect(wrong.length === 0 || isMarked || !existsSync(path.join(stick, 'index.html'))).toBe(true);
    const checked = check('--from', built);
    for (const name of wrong.filter(() => existsSync(stick)))
      expect(checked.complained).toMatch(new RegExp(`: ${name}\\b`));
    if (wrong.length > 0 || isMarked) expect(checked.code).toBe(1);
    const resumed = copy();
    expect([at, resumed.complained, resumed.code]).toEqual([at, '', 0]);
    expect(resumed.said).toContain(
      `To copy: ${wrong.length} files; there already: ${Object.keys(expected).length - wrong.length}`,
    );
    expect(await contentOf(stick)).toEqual(expected);
    expect(check().code).toBe(0);
  }

  test('at ten moments, it is completed by what is missing, and equals the archive', async () => {
    const expected = await archived();
    const all = await operations();
    expect(all).toBeGreaterThan(50);
    const moments = fc.sample(fc.noBias(fc.integer({ min: 1, max: all })), { numRuns: 10, seed: 8 });
    for (const at of moments) {
      await rm(stick, { recursive: true, force: true });
      await endAndResume(at, expected);
    }
  });

  test('while it becomes another version, it becomes the one or says that it is none', async () => {
    const older = path.join(folder, 'older');
    await writeSmallSite(older, { 'old/gone.html': 'gone', 'index.html': 'older', 'hotlines.html': 'older' });
    const expected = await archived();
    command('stick', [stick, '--from', older]);
    await cp(stick, `${stick} older`, { recursive: true });
    const all = await operations();
    for (const at of fc.sample(fc.noBias(fc.integer({ min: 12, max: Math.floor(all / 2) })), { numRuns: 5, seed: 8 })) {
      await rm(stick, { recursive: true, force: true });
      await cp(`${stick} older`, stick, { recursive: true });
      watchedCommand('stick', [stick, '--from', built], { KILLED_AT: String(at) });
      const found = await contentOf(stick);
      const isOne = JSON.stringify(found) === JSON.stringify(expected);
      expect(isOne || check().code === 1 || found['index.html'] === 'older').toBe(true);
      expect(copy().code).toBe(0);
      expect(await contentOf(stick)).toEqual(expected);
      expect(existsSync(path.join(stick, 'old'))).toBe(false);
    }
  });
});

describe('a folder that holds something else', () => {
  beforeEach(async () => {
    await mkdir(path.join(stick, 'photos'), { recursive: true });
    await writeFile(path.join(stick, 'photos/a.jpg'), 'mine');
  });

  test('is refused and stays as it is', async () => {
    expect(copy()).toMatchObject({
      complained:
        `${stick}/ holds something that is no copy of Counterpart: photos/a.jpg. Name an empty or a new folder, for ` +
        `example ${path.join(stick, 'counterpart')}, or add --replace: then everything else in it is removed.`,
      code: 1,
    });
    expect(await contentOf(stick)).toEqual({ 'photos/a.jpg': 'mine' });
  });

  test('is replaced with --replace', async () => {
    expect(copy('--replace').said).toContain('To copy: 13 files; there already: 0; to remove: 1.\n');
    expect(await contentOf(stick)).toEqual(await contentOf(built));
  });

  test('a copy with something added is refused, and what was added is named', async () => {
    await rm(path.join(stick, 'photos'), { recursive: true });
    copy();
    await writeFile(path.join(stick, 'autorun.inf'), 'x');
    expect(copy().complained).toMatch(/holds something that is no copy of Counterpart: autorun\.inf\. Name/);
    expect(check()).toMatchObject({ complained: '1 file is not as it should be:\n  extra: autorun.inf', code: 1 });
  });

  test.skipIf(process.platform === 'win32')('a link is replaced by the file, not followed', async () => {
    await rm(path.join(stick, 'photos'), { recursive: true });
    copy();
    const mine = path.join(folder, 'mine.html');
    await writeFile(mine, 'mine');
    await rm(path.join(stick, 'hotlines.html'));
    await symlink(mine, path.join(stick, 'hotlines.html'));
    expect(copy().code).toBe(0);
    expect(await readFile(mine, 'utf8')).toBe('mine');
    expect(await contentOf(stick)).toEqual(await contentOf(built));
  });
});

test('what was changed, taken away or added is named, each; another run repairs it', async () => {
  copy();
  await writeFile(path.join(stick, 'hotlines.html'), '<title>Helplinez</title>');
  await rm(path.join(stick, 'data/empty.txt'));
  expect(check()).toMatchObject({
    complained: '2 files are not as they should be:\n  missing: data/empty.txt\n  changed: hotlines.html',
    code: 1,
  });
  expect(copy().said).toContain('To copy: 2 files; there already: 11; to remove: 0.\n');
  expect(check().code).toBe(0);
});

test('a folder without a list cannot be checked, nor one that is not there', async () => {
  expect(check()).toMatchObject({ complained: `There is no folder ${stick}/`, code: 1 });
  await mkdir(stick, { recursive: true });
  expect(check().complained).toBe(`${stick}/ has no SHA256SUMS: it is no copy, or not a whole one.`);
});

test('a build that was changed since, or is none, is not copied', async () => {
  await writeFile(path.join(built, 'hotlines.html'), 'changed');
  expect(copy().complained).toContain(
    `${path.join(built, 'hotlines.html')} is not what SHA256SUMS beside it says: it was changed after the build. Build it again.`,
  );
  await rm(path.join(built, 'hotlines.html'));
  expect(copy().complained).toBe(`${built}/ is not whole. SHA256SUMS lists what is missing:\n  hotlines.html`);
  await rm(path.join(built, 'SHA256SUMS'));
  expect(copy().complained).toBe(`${built}/ is no finished build: it has no SHA256SUMS. Build it with: npm run build`);
});

test('a name that a stick does not take stops the copy before it begins', async () => {
  await writeSmallSite(built, { 'countries/con.html': 'x', 'Data/a.csv': 'x' });
  expect(copy().complained).toBe(
    [
      'Not every file can be copied to a stick:',
      '  countries/con.html: “con.html” is a name that Windows keeps for a device',
      '  data: differs from Data only in how it is spelled, which is one name on a stick',
    ].join('\n'),
  );
  expect(existsSync(stick)).toBe(false);
});
