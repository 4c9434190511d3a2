import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from './command.ts';
import { writeSmallSite } from './small-site.ts';
import { readZip } from './zip-entries.ts';

let folder = '';
let built = '';

const archive = (name: string, env: NodeJS.ProcessEnv = {}, ...args: string[]) =>
  command('archive', ['--from', built, '--out', path.join(folder, name), ...args], env);

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-archive-'));
  built = path.join(folder, 'built');
  await writeSmallSite(built);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('it holds one folder with every file, in order, all of the day of the data', async () => {
  const { said, complained, code } = archive('a.zip');
  expect([complained, code]).toEqual(['', 0]);
  const entries = await readZip(path.join(folder, 'a.zip'));
  const files = (await readdir(built, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) =>
    path.relative(built, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
  );
  expect(entries.map((entry) => entry.path)).toEqual(paths.sort().map((name) => `counterpart-2026-11-22/${name}`));
  expect(new Set(entries.map(({ time, mode }) => `${time} ${mode}`))).toEqual(new Set(['2026-11-22 12:00 644']));
  for (const { path: name, content } of entries) {
    const [, ...inside] = name.split('/');
    expect(content.equals(await readFile(path.join(built, ...inside)))).toBe(true);
  }
  const zip = await readFile(path.join(folder, 'a.zip'));
  const sha256 = createHash('sha256').update(zip).digest('hex');
  expect(await readFile(path.join(folder, 'a.zip.sha256'), 'utf8')).toBe(`${sha256}  a.zip\n`);
  expect(said).toMatch(new RegExp(`^13 files, .* kB: .*a\\.zip\nSHA-256 ${sha256}, also in a\\.zip\\.sha256$`));
});

test('the same copy gives the same bytes, in any time zone, language and folder, whenever its files were written', async () => {
  archive('a.zip', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
  const first = await readFile(path.join(folder, 'a.zip'));
  built = path.join(folder, 'another', 'place');
  await writeSmallSite(built);
  await utimes(path.join(built, 'index.html'), 1, 1);
  archive('b.zip', { TZ: 'America/St_Johns', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1' });
  expect(first.equals(await readFile(path.join(folder, 'b.zip')))).toBe(true);
});

test('a change of the build meanwhile leaves the last archive as it was, and no part of another', async () => {
  archive('a.zip');
  const before = await readFile(path.join(folder, 'a.zip'));
  await writeFile(path.join(built, 'search/index.bin'), 'changed');
  expect(archive('a.zip')).toMatchObject({ complained: expect.stringContaining('is not what SHA256SUMS'), code: 1 });
  expect(before.equals(await readFile(path.join(folder, 'a.zip')))).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['a.zip', 'a.zip.sha256', 'built']);
});

test('only a place for an archive may be named', async () => {
  const example = 'for example --out counterpart-2026-11-22.zip';
  const refusal = (name: string, fault: string) => `--out ${path.join(folder, name)}: ${fault}, ${example}`;
  expect(archive('a.tar').complained).toBe(refusal('a.tar', 'expected a name that ends in .zip'));
  await mkdir(path.join(folder, 'b.zip'));
  expect(archive('b.zip').complained).toBe(refusal('b.zip', 'there is something of that name that is no file'));
  expect(archive('built/c.zip').complained).toBe(refusal('built/c.zip', 'it would lie in the build that goes into it'));
});
