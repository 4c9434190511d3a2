import type { Corridor } from './record.ts';

/** What is needed of a route to tell where it leads. */
interface Stopping {
  stops: readonly { states: readonly string[] }[];
}

/** The legs of a route between two of its stops that name two states: from the one, through what lies between, to the other. */
function legsBetween({ stops }: Stopping, a: string, b: string): string[] {
  const at = (code: string) => stops.findIndex(({ states }) => states.includes(code));
  const [first, last] = [at(a), at(b)].toSorted((x, y) => x - y) as [number, number];
  if (first < 0 || first === last) return [];
  const statesAt = (index: number) =>
    (stops[index]?.states ?? []).filter((state) => (index > first && index < last) || state === a || state === b);
  return stops.slice(first, last).flatMap((_, step) => {
    const index = first + step;
    return statesAt(index).flatMap((from) => statesAt(index + 1).map((to) => `${from}-${to}`));
  });
}

/** The lines of a map on which routes lead from one of two states to the other, straight or through others. */
export function corridorsBetween(
  corridors: readonly Corridor[],
  routes: readonly Stopping[],
  a: string,
  b: string,
): Corridor[] {
  const legs = new Set(routes.flatMap((route) => legsBetween(route, a, b)));
  return corridors.filter(({ id }) => legs.has(id));
}

/** The lines of a map that begin or end in a state. */
export function corridorsOfState(corridors: readonly Corridor[], state: string): Corridor[] {
  return corridors.filter(({ from, to }) => from === state || to === state);
}
