import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assertReplaceable, hasOutput, recoverOutput, swapOutput } from '../../scripts/steps/output-swap.ts';

let folder = '';
let out = '';
let next = '';

async function writeSite(root: string, text: string) {
  await mkdir(root, { recursive: true });
  await writeFile(path.join(root, 'index.html'), text);
  await writeFile(path.join(root, 'files.json'), '{}');
}

function siteText() {
  return readFile(path.join(out, 'index.html'), 'utf8');
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-swap-'));
  out = path.join(folder, 'dist');
  next = path.join(folder, '.build', 'next');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('the first build becomes the output, also in a folder that is not there yet', async () => {
  await writeSite(next, 'first');
  out = path.join(folder, 'far', 'away', 'dist');
  await swapOutput(next, out);
  expect(await siteText()).toBe('first');
  expect(await readdir(path.dirname(out))).toEqual(['dist']);
});

test('a later build replaces the output whole and leaves nothing beside it', async () => {
  await writeSite(out, 'old');
  await writeFile(path.join(out, 'gone.html'), 'old');
  await writeSite(next, 'new');
  await swapOutput(next, out);
  expect(await siteText()).toBe('new');
  expect(existsSync(path.join(out, 'gone.html'))).toBe(false);
  expect((await readdir(folder)).sort()).toEqual(['.build', 'dist']);
});

test('without a finished build the last output stays', async () => {
  await writeSite(out, 'old');
  await expect(swapOutput(next, out)).rejects.toThrow();
  expect(await siteText()).toBe('old');
});

test('killed between the two renames, the last output is back at the next run', async () => {
  await writeSite(out, 'old');
  await writeSite(path.join(folder, '.dist.next'), 'new');
  await rename(out, path.join(folder, '.dist.previous'));
  await recoverOutput(out);
  expect(await siteText()).toBe('old');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('killed before the old one was removed, the new output stays', async () => {
  await writeSite(out, 'new');
  await writeSite(path.join(folder, '.dist.previous'), 'old');
  await recoverOutput(out);
  expect(await siteText()).toBe('new');
  expect(await readdir(folder)).toEqual(['dist']);
});

test('only an earlier output, an empty or a new folder may be replaced', async () => {
  await expect(assertReplaceable(out)).resolves.toBeUndefined();
  await mkdir(out);
  await expect(assertReplaceable(out)).resolves.toBeUndefined();
  await writeFile(path.join(out, 'thesis.txt'), 'ten years');
  await expect(assertReplaceable(out)).rejects.toThrow(
    `${out}/ holds something that is no build (thesis.txt). ` +
      'It would be replaced: name an empty or a new folder after --out.',
  );
  expect(hasOutput(out)).toBe(false);
  await writeSite(out, 'old');
  await expect(assertReplaceable(out)).resolves.toBeUndefined();
  expect(hasOutput(out)).toBe(true);
});
