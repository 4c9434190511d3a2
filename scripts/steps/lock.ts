import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running build renews its lock this often, in milliseconds. */
const HEARTBEAT = 2_000;
/** A lock that nobody has renewed for so long belongs to no build, even if its process number is in use again. */
const STALE = 60_000;
const RETRY = 200;

/** How a command waits for another one. */
export interface Waiting {
  /** Called once, with the process number of the build that runs. */
  onWait: (pid: number) => void;
}

/**
 * Does something while no other process does: waits until the lock is free, holds it, gives it back. A lock whose
 * process has died is taken over.
 *
 * @param file the lock; holds the number of the process
 */
export async function withLock<T>(file: string, { onWait }: Waiting, action: () => Promise<T>): Promise<T> {
  await take(file, onWait);
  const heartbeat = setInterval(() => void renew(file), HEARTBEAT);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await action();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

async function take(file: string, onWait: (pid: number) => void): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  for (let told = false; !(await create(file));) {
    const holder = await findHolder(file);
    if (holder === undefined) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await sleep(RETRY);
  }
}

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** The process that holds the lock, or undefined when the lock was left behind. */
async function findHolder(file: string): Promise<number | undefined> {
  try {
    const { mtimeMs } = await stat(file);
    const pid = Number(await readFile(file, 'utf8'));
    const isFresh = Date.now() - mtimeMs < STALE;
    return isFresh && pid !== process.pid && (pid === 0 || isAlive(pid)) ? pid : undefined;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return isCode(error, 'EPERM');
  }
}

async function renew(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
