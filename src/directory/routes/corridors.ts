import { youngest } from './age.ts';
import { drawnLegs } from './legs.ts';
import type { Corridor, RouteRecord } from './record.ts';
import { independent } from './reporters.ts';

/** The routes between two states in one direction, taken together; those with most reporters first. */
export function corridorsOf(routes: readonly RouteRecord[]): Corridor[] {
  const along = new Map<string, { from: string; to: string; own: RouteRecord[] }>();
  for (const route of routes) {
    for (const { from, to } of drawnLegs(route.legs)) {
      const id = `${from}-${to}`;
      const corridor = along.get(id) ?? { from, to, own: [] };
      along.set(id, corridor);
      if (corridor.own.at(-1) !== route) corridor.own.push(route);
    }
  }
  return [...along]
    .map(([id, { from, to, own }]) => ({
      id,
      from,
      to,
      routes: own.map((route) => route.id),
      independent: independent(own.flatMap(({ statements }) => statements.flatMap(({ reporters }) => reporters))),
      age: youngest(own.map(({ age }) => age)),
    }))
    .toSorted((a, b) => b.independent - a.independent || (a.id < b.id ? -1 : 1));
}
