// Loaded into the build before it starts (`node --import`), so that it tells its own peak memory when it ends.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const file = process.env.BENCH_USAGE;

process.on('exit', () => {
  if (file === undefined) return;
  const kilobytes = process.resourceUsage().maxRSS;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ peakBytes: kilobytes * 1_024 }));
});
