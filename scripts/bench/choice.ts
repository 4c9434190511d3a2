/** What `npm run bench` was asked to measure: builds of so many countries, a map of so many routes, or else the shipped site. */
export interface BenchChoice {
  sizes?: number[];
  routes?: number;
}

const SIZES = [12, 60, 200];
const ROUTES = 500;
const USAGE = 'Usage: npm run bench, or npm run bench -- scale [countries …], or npm run bench -- map [routes]';

/**
 * Reads what stood after the command: nothing, `scale`, `scale 12 60`, `map`, `map 500`.
 *
 * @throws Error that names what is not understood
 */
export function readBench([what, ...counts]: readonly string[]): BenchChoice {
  if (what === undefined) return {};
  if (what !== 'scale' && what !== 'map') throw new Error(`${what}: expected nothing, scale or map.\n${USAGE}`);
  const odd = counts.find((count) => !/^[1-9]\d*$/.test(count));
  const noun = what === 'map' ? 'routes, for example 500' : 'countries, for example 60';
  if (odd !== undefined) throw new Error(`${odd}: expected a number of ${noun}.\n${USAGE}`);
  if (what === 'map') return { routes: Number(counts[0] ?? ROUTES) };
  return { sizes: counts.length > 0 ? counts.map(Number) : SIZES };
}
