/** What `npm run bench` was asked to measure: builds of so many countries, or the shipped site where no sizes are given. */
export interface BenchChoice {
  sizes?: number[];
}

const SIZES = [12, 60, 200];
const USAGE = 'Usage: npm run bench, or npm run bench -- scale [countries …]';

/**
 * Reads what stood after the command: nothing, `scale`, `scale 12 60`.
 *
 * @throws Error that names what is not understood
 */
export function readBench([what, ...counts]: readonly string[]): BenchChoice {
  if (what === undefined) return {};
  if (what !== 'scale') throw new Error(`${what}: expected nothing or scale.\n${USAGE}`);
  const odd = counts.find((count) => !/^[1-9]\d*$/.test(count));
  if (odd !== undefined) throw new Error(`${odd}: expected a number of countries, for example 60.\n${USAGE}`);
  return { sizes: counts.length > 0 ? counts.map(Number) : SIZES };
}
