import { execFileSync } from 'node:child_process';

/** What a person may have set for themselves and would change what the log says. */
const OWN_SETTINGS = ['log.showSignature=false', 'core.quotePath=false'];

/**
 * Asks the repository that the command runs in; the answer is the same whoever asks, wherever.
 *
 * @param input what git reads
 * @throws Error where there is no repository or no git
 */
export function git(args: readonly string[], input?: string): string {
  return execFileSync('git', [...OWN_SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    // A day is one in UTC, wherever the site is built.
    env: { ...process.env, TZ: 'UTC' },
    ...(input === undefined ? {} : { input }),
  });
}
