import { mkdtempSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findStale, readInputs, recordBuild, recordOf } from '../../scripts/steps/build-record.ts';

let folder = '';
let content = '';
let out = '';

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-record-'));
  [content, out] = [path.join(folder, 'content'), path.join(folder, 'dist')];
  await mkdir(content);
  await mkdir(out);
  await writeFile(path.join(content, 'a.md'), 'one');
  await writeFile(path.join(out, 'SHA256SUMS'), 'sums');
});

afterEach(async () => {
  await rm(recordOf(out), { force: true });
  await rm(folder, { recursive: true, force: true });
});

test('an output is fresh until something it is made from changes', async () => {
  await recordBuild(out, await readInputs(content));
  expect(await findStale(content, out)).toBeUndefined();
  await writeFile(path.join(content, 'a.md'), 'two');
  expect(await findStale(content, out)).toBe(`Since ${out}/ was built the content has changed`);
});

test('a new entry, an entry that is gone and another commit count, too', async () => {
  const inputs = await readInputs(content);
  await recordBuild(out, inputs);
  await writeFile(path.join(content, 'b.md'), 'new');
  expect(await findStale(content, out)).toBe(`Since ${out}/ was built the content has changed`);
  await rm(path.join(content, 'b.md'));
  await recordBuild(out, { ...inputs, commit: 'another', pages: 'other' });
  expect(await findStale(content, out)).toBe(
    `Since ${out}/ was built the code of the pages has changed, and there is another commit`,
  );
});

test('an output that is not the one that was noted is built again', async () => {
  expect(await findStale(content, out)).toBe(`Nobody noted what ${out}/ was built from`);
  await recordBuild(out, await readInputs(content));
  await writeFile(path.join(out, 'SHA256SUMS'), 'other sums');
  expect(await findStale(content, out)).toBe(`Nobody noted what ${out}/ was built from`);
  await rm(path.join(out, 'SHA256SUMS'));
  expect(await findStale(content, out)).toBe(`There is no finished build in ${out}/ yet`);
});
