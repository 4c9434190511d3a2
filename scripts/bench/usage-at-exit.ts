// Loaded into the build before it starts (`node --import`), so that it tells what it used when it ends.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Usage } from './build-usage.ts';

const file = process.env.BENCH_USAGE;

process.on('exit', () => {
  if (file === undefined) return;
  const { maxRSS: kilobytes, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage: Usage = {
    peakBytes: kilobytes * 1_024,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    steps: performance.getEntriesByType('measure').map(({ name, duration }) => ({ name, seconds: duration / 1_000 })),
  };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(usage));
});
