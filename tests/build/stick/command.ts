import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('../../../scripts', import.meta.url));
const KILLED = fileURLToPath(new URL('killed.ts', import.meta.url));

/** What a person sees of a command, and how it ended. */
export interface Ended {
  said: string;
  complained: string;
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** Runs a command as npm would. */
export function command(name: string, args: string[], env: NodeJS.ProcessEnv = {}, preload: string[] = []): Ended {
  const ended = spawnSync(process.execPath, [...preload, path.join(SCRIPTS, `${name}.ts`), ...args], {
    encoding: 'utf8',
    env: { ...process.env, COUNTERPART_DEBUG: '', ...env },
  });
  return { said: ended.stdout.trim(), complained: ended.stderr.trim(), code: ended.status, signal: ended.signal };
}

/** The same, with what it does to files counted into a file, or ended at one of them. */
export function watchedCommand(name: string, args: string[], env: { KILLED_AT?: string; COUNTED_IN?: string }): Ended {
  return command(name, args, env, ['--import', KILLED]);
}
