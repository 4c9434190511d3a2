import { existsSync, mkdtempSync } from 'node:fs';
import { rm, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../scripts/steps/lock.ts';

let folder = '';
let lock = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'counterpart-lock-'));
  lock = path.join(folder, '.build', 'lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a build that takes no time; tells for whom it had to wait. */
async function build() {
  const waitedFor: number[] = [];
  await withLock(lock, { onWait: (pid) => waitedFor.push(pid) }, async () => {
    expect(existsSync(lock)).toBe(true);
  });
  return waitedFor;
}

test('a build holds the lock while it runs and gives it back, also when it fails', async () => {
  expect(await build()).toEqual([]);
  expect(existsSync(lock)).toBe(false);
  const failing = withLock(lock, { onWait: () => undefined }, () => Promise.reject(new Error('no content')));
  await expect(failing).rejects.toThrow('no content');
  expect(existsSync(lock)).toBe(false);
});

test('a second build says for whom it waits and starts when that one has ended', async () => {
  await build();
  await writeFile(lock, String(process.ppid));
  const second = build();
  await sleep(50);
  expect(existsSync(lock)).toBe(true);
  await rm(lock);
  expect(await second).toEqual([process.ppid]);
});

test('a lock whose process has died is taken over', async () => {
  await build();
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(lock, String(pid));
  expect(await build()).toEqual([]);
});

test('a lock that nobody renews is taken over, though its process number is in use again', async () => {
  await build();
  await writeFile(lock, String(process.ppid));
  const longAgo = new Date(Date.now() - 120_000);
  await utimes(lock, longAgo, longAgo);
  expect(await build()).toEqual([]);
});
