import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../scripts', import.meta.url));

let folder = '';

/** Runs a command as npm would, in a folder of its own; gives what a person sees and the exit code. */
function run(command: string, ...args: string[]) {
  const result = spawnSync(process.execPath, [path.join(SCRIPTS, `${command}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, COUNTERPART_DEBUG: '' },
  });
  // Somebody may be building while the tests run.
  const complained = result.stderr.replace(/^Another build is running .*\n/m, '').trim();
  return { said: result.stdout, complained, code: result.status };
}

async function write(file: string, text: string) {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), text);
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-commands-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('an unknown option is named, with those that exist', () => {
  expect(run('build', '--prot', '80')).toEqual({
    said: '',
    complained: "Unknown option '--prot'.\nUsage: npm run build -- [--content <folder>] [--out <folder>] [--quiet]",
    code: 1,
  });
});

test('a build refuses to replace what is no build', async () => {
  await write('papers/thesis.txt', 'ten years');
  expect(run('build', '--out', 'papers')).toEqual({
    said: '',
    complained:
      'papers/ holds something that is no build (thesis.txt). ' +
      'It would be replaced: name an empty or a new folder after --out.',
    code: 1,
  });
  expect(await readFile(path.join(folder, 'papers/thesis.txt'), 'utf8')).toBe('ten years');
});

test('a build without content leaves the last good output and says so', async () => {
  await write('dist/files.json', '{}');
  expect(run('build')).toEqual({
    said: '',
    complained:
      'There is no folder content/. Name the folder of the content: --content content\n' +
      'The last good build in dist/ is unchanged.',
    code: 1,
  });
});

test('content with a mistake stops the build at the mistake, and the last good output stays', async () => {
  await write('dist/files.json', '{}');
  await write('dist/index.html', 'the last good one');
  await write('content/sources/guide.md', '---\ntitel: Guide\n---\n');
  const { said, complained, code } = run('build');
  expect([said, code]).toEqual(['', 1]);
  expect(complained).toMatch(/content\/sources\/guide\.md:2:\d+.*titel/);
  expect(complained).toMatch(/\nThe last good build in dist\/ is unchanged\.$/);
  expect(await readFile(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good one');
  const check = run('check');
  expect(check.code).toBe(1);
  expect(complained).toContain(check.complained);
});

test('without a build there is nothing to serve, and the command that makes one is named', () => {
  expect(run('serve')).toEqual({
    said: '',
    complained: 'There is no site in dist/ yet. Build it first: npm run build',
    code: 1,
  });
});

test('a busy port is told before anything is built', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  const { said, complained, code } = run('start', '--port', String(port));
  other.close();
  expect([said, code]).toEqual(['', 1]);
  expect(complained).toBe(`Port ${port} is already in use. Choose another: npm start -- --port ${port + 1}`);
});
