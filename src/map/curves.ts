import type { Position } from './position.ts';

/** From where to where a line goes, in units of the picture. */
export interface Ends {
  from: Position;
  to: Position;
}

/** How lines look, in units of the picture. */
export interface Pen {
  /** How far from the middle of a dot a line begins and ends. */
  gap: number;
  /** How long each side of an arrow's head is. */
  head: number;
  /** Digits after the point. */
  digits: number;
}

interface Way extends Ends {
  length: number;
  /** Directions in which it leaves and arrives, in radians. */
  leaves: number;
  arrives: number;
  /** How long it keeps them. */
  along: { leaving: number; arriving: number };
}

/** How far a line leaves the straight way, to its left: what comes and what goes do not lie on each other. */
const BEND = 0.32;

/** Lines that leave a place, or arrive there, within this angle do so together. */
const TOGETHER = 0.6;

/** For which part of its length a line keeps the direction of its bundle. */
const KEPT = 0.4;

/** How far the sides of an arrow's head are from its line. */
const HEAD_ANGLE = 0.45;

/**
 * Draws lines as curves with an arrow's head at their ends. Lines that leave a place in nearly the same direction begin
 * as one, and lines that arrive from there end as one: a bundle, from which each bends away on its own.
 *
 * @returns path data, in the order given
 */
export function curves(lines: readonly Ends[], pen: Pen): string[] {
  const ways = lines.map(straight);
  bundle(ways, ({ from }) => from, 'leaves', 'leaving');
  bundle(ways, ({ to }) => to, 'arrives', 'arriving');
  return ways.map((way) => draw(way, pen));
}

function straight({ from, to }: Ends): Way {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const direction = Math.atan2(dy, dx);
  return {
    from,
    to,
    length,
    leaves: direction - BEND,
    arrives: direction + BEND,
    along: { leaving: length * KEPT, arriving: length * KEPT },
  };
}

/** Gives the ways that leave a place, or arrive there, one direction for those that lie close together. */
function bundle(
  ways: readonly Way[],
  placeOf: (way: Way) => Position,
  direction: 'leaves' | 'arrives',
  part: 'leaving' | 'arriving',
): void {
  const byPlace = Map.groupBy(ways, (way) => placeOf(way).join());
  for (const here of byPlace.values()) {
    for (const group of together(here, direction)) {
      const mean = meanAngle(group.map((way) => way[direction]));
      const shortest = Math.min(...group.map(({ length }) => length));
      for (const way of group) {
        way[direction] = mean;
        way.along[part] = KEPT * Math.sqrt(shortest * way.length);
      }
    }
  }
}

/** Groups whose directions lie within one angle, begun behind the widest gap. */
function together(ways: readonly Way[], direction: 'leaves' | 'arrives'): Way[][] {
  const sorted = ways.toSorted((a, b) => positive(a[direction]) - positive(b[direction]));
  const gapBefore = (index: number) =>
    positive((sorted[index] as Way)[direction] - (sorted.at(index - 1) as Way)[direction]);
  const begin = sorted.reduce((widest, _, index) => (gapBefore(index) > gapBefore(widest) ? index : widest), 0);
  const groups: Way[][] = [];
  for (const way of [...sorted.slice(begin), ...sorted.slice(0, begin)]) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && positive(way[direction] - first[direction]) <= TOGETHER) group.push(way);
    else groups.push([way]);
  }
  return groups;
}

const positive = (angle: number) => ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);

const meanAngle = (angles: readonly number[]) =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );

const step = ([x, y]: Position, angle: number, length: number): Position => [
  x + Math.cos(angle) * length,
  y + Math.sin(angle) * length,
];

function draw({ from, to, leaves, arrives, along }: Way, { gap, head, digits }: Pen): string {
  const start = step(from, leaves, gap);
  const end = step(to, arrives, -gap);
  const first = step(from, leaves, along.leaving);
  const second = step(to, arrives, -along.arriving);
  const [left, right] = [HEAD_ANGLE, -HEAD_ANGLE].map((angle) => step(end, arrives + angle, -head)) as [
    Position,
    Position,
  ];
  const at = ([x, y]: Position) => `${x.toFixed(digits)},${y.toFixed(digits)}`;
  return `M${at(start)}C${at(first)} ${at(second)} ${at(end)}M${at(left)}L${at(end)}L${at(right)}`;
}
