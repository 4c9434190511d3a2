import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { watchMemory } from './memory.ts';

const USAGE_FILE = join('.build', 'bench-usage.json');

const usage = z.object({
  /** The most memory the process of the build held at once. */
  peakBytes: z.number(),
  /** Of all its threads. */
  cpuSeconds: z.number(),
  /** Steps in the order in which they ended; `site` holds the others that follow `check`. */
  steps: z.array(z.object({ name: z.string(), seconds: z.number() })),
});

/** What a build tells of itself when it ends. */
export type Usage = z.infer<typeof usage>;

/**
 * Builds as a process of its own, which leaves behind what it used.
 *
 * @param args options of `npm run build`
 * @throws Error when the build fails
 */
export async function measureBuild(args: readonly string[]): Promise<Usage & { seconds: number }> {
  const reporter = fileURLToPath(new URL('usage-at-exit.ts', import.meta.url));
  const begun = performance.now();
  const running = spawn(process.execPath, ['--import', reporter, 'scripts/build.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_USAGE: USAGE_FILE },
  });
  const peak = watchMemory(running.pid);
  const code = await new Promise((done) => running.on('close', done));
  const seconds = (performance.now() - begun) / 1_000;
  const withOthers = peak();
  if (code !== 0) throw new Error('The build failed, so it cannot be measured. Run `npm run build`.');
  const own = usage.parse(JSON.parse(readFileSync(USAGE_FILE, 'utf8')));
  rmSync(USAGE_FILE);
  return { ...own, seconds, peakBytes: Math.max(own.peakBytes, withOthers) };
}
