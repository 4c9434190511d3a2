import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureBuild } from './build-usage.ts';
import { bytes } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const output = join('.build', 'bench-dist');

/** How long a build of the shipped content takes, and how much memory it needs at most. */
export async function buildCost(): Promise<Measurement[]> {
  const { seconds, peakBytes } = await measureBuild(['--out', output]);
  rmSync(output, { recursive: true, force: true });
  return [
    { what: 'build, shipped content', budget: '20 s', measured: `${seconds.toFixed(1)} s`, kept: seconds <= 20 },
    // The design limits the memory of 200 countries only; the shipped content must stay below that anyway.
    { what: '  its peak memory', budget: '3 GB', measured: bytes(peakBytes), kept: peakBytes <= 3e9 },
    { what: 'build, 200 countries with every pair', budget: '5 min in 3 GB', measured: 'npm run bench -- scale' },
  ];
}
