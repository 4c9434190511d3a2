import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { bytes } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const usageFile = join('.build', 'bench-usage.json');
const output = join('.build', 'bench-dist');
const usage = z.object({ peakBytes: z.number() });

/** Runs the build as a process of its own, which leaves behind what it used. Throws when the build fails. */
async function build(): Promise<{ seconds: number; peakBytes: number }> {
  const reporter = fileURLToPath(new URL('usage-at-exit.ts', import.meta.url));
  const begun = performance.now();
  const code = await new Promise((done) => {
    spawn(process.execPath, ['--import', reporter, 'scripts/build.ts', '--out', output], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BENCH_USAGE: usageFile },
    }).on('close', done);
  });
  if (code !== 0) throw new Error('The build failed, so it cannot be measured. Run `npm run build`.');
  const seconds = (performance.now() - begun) / 1_000;
  return { seconds, ...usage.parse(JSON.parse(readFileSync(usageFile, 'utf8'))) };
}

/** How long a build of the shipped content takes, and how much memory its process needs at most. */
export async function buildCost(): Promise<Measurement[]> {
  const { seconds, peakBytes } = await build();
  rmSync(output, { recursive: true, force: true });
  return [
    { what: 'build, shipped content', budget: '20 s', measured: `${seconds.toFixed(1)} s`, kept: seconds <= 20 },
    // The design limits the memory of 200 countries only; the shipped content must stay below that anyway.
    { what: '  its peak memory', budget: '3 GB', measured: bytes(peakBytes), kept: peakBytes <= 3e9 },
    { what: 'build, 200 countries with every pair', budget: '5 min in 3 GB', measured: 'not measured: no pair pages' },
  ];
}
