/** One row of the table that `npm run bench` prints. */
export interface Measurement {
  what: string;
  /** As the design states it. */
  budget: string;
  measured: string;
  /** Whether the budget is kept; absent where nothing could be measured or no budget was set. */
  kept?: boolean;
}

const kilobyte = 1_000;

/** A number of bytes, for people: `54.2 kB`, `12.3 MB`, `80.5 GB`. */
export function bytes(count: number): string {
  if (count >= kilobyte ** 3) return `${(count / kilobyte ** 3).toFixed(1)} GB`;
  if (count >= kilobyte ** 2) return `${(count / kilobyte ** 2).toFixed(1)} MB`;
  return `${(count / kilobyte).toFixed(1)} kB`;
}

/** Milliseconds, for people. */
export function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

/**
 * The value that the given share of all values does not exceed.
 *
 * @param share between 0 and 1; 0.95 gives p95
 */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
