import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Astro and Vitest must neither ask nor tell anybody while tests run. */
const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1' };

/** npm sets this for its scripts; set here too, so that `node scripts/test.ts` does the same as `npm test`. */
const withPackages = { PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter) };

/**
 * Runs a program to its end, its output shown as it comes and its input closed.
 *
 * @param program a path, or the name of a program in node_modules/.bin or on the PATH
 * @returns its exit code; 1 when a signal ended it
 */
export function child(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, failed) => {
    const running = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...withPackages, ...quiet, ...env },
      // On Windows the programs in node_modules/.bin are command files.
      shell: process.platform === 'win32',
    });
    running.on('error', failed);
    running.on('close', (code) => done(code ?? 1));
  });
}

/** Runs one of the project's own scripts with the Node this one runs on. */
export function script(path: string, args: string[] = []): Promise<number> {
  return child(process.execPath, [path, ...args]);
}
