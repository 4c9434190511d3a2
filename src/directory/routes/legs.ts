import type { End, Leg, RouteStop } from './record.ts';

const endsOf = ({ states, region }: RouteStop): End[] => [
  ...states.map((state) => ({ state })),
  ...(region === undefined ? [] : [{ region }]),
];

const isState = (end: End, state: string) => 'state' in end && end.state === state;

/** The steps between stops that follow each other: all that one names with all that the next names, but no state with itself. */
export function legsOf(stops: readonly RouteStop[]): Leg[] {
  return stops.flatMap((stop, index) => {
    const next = stops[index + 1];
    if (!next) return [];
    return endsOf(stop).flatMap((from) =>
      endsOf(next).flatMap((to) => ('state' in from && isState(to, from.state) ? [] : [{ from, to }])),
    );
  });
}

/** A leg that a map can draw. */
export interface DrawnLeg {
  from: string;
  to: string;
}

/** The legs of which both ends are states. */
export function drawnLegs(legs: readonly Leg[]): DrawnLeg[] {
  return legs.flatMap(({ from, to }) => ('state' in from && 'state' in to ? [{ from: from.state, to: to.state }] : []));
}
