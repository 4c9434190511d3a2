import type { Frame } from './frame.ts';
import type { Position } from './position.ts';

/** How far from the edge the dots of what lies beyond it stand, in parts of the frame's width. */
const INSET = 0.012;

/**
 * Where dots of states beyond the frame stand: at the left or the right edge, in the direction in which they lie, each
 * with room for its name.
 *
 * @param towards where the state is; what is nowhere gets no place
 * @param room between two dots of an edge
 */
export function edgePlaces(
  states: readonly { state: string; towards: Position | undefined }[],
  { width, height, projection }: Frame,
  room: number,
): Map<string, Position> {
  const inset = width * INSET;
  const [middleX, middleY] = [width / 2, height / 2];
  const wanted = states.flatMap(({ state, towards }) => {
    const point = towards && projection([...towards]);
    if (!point) return [];
    const [dx, dy] = [point[0] - middleX, point[1] - middleY];
    // Where the way there crosses the side, or the height of the corner where it crosses above or below.
    const y = middleY + (dy / Math.max(Math.abs(dx), 1)) * (middleX - inset);
    return [{ state, isLeft: dx < 0, y }];
  });
  return new Map(
    [true, false].flatMap((left) => {
      const here = wanted.filter(({ isLeft }) => isLeft === left).toSorted((a, b) => a.y - b.y);
      const ys = spaced(
        here.map(({ y }) => y),
        room,
        [room, height - room],
      );
      return here.map(({ state }, index): [string, Position] => [
        state,
        [tenth(left ? inset : width - inset), tenth(ys[index] ?? middleY)],
      ]);
    }),
  );
}

/** Moves sorted values apart until two neighbours have room, within bounds as far as these hold them. */
function spaced(values: readonly number[], room: number, [lowest, highest]: [number, number]): number[] {
  const down: number[] = [];
  for (const value of values) down.push(Math.max(value, lowest, (down.at(-1) ?? -Infinity) + room));
  const up: number[] = [];
  for (const value of down.toReversed()) up.push(Math.min(value, highest, (up.at(-1) ?? Infinity) - room));
  return up.toReversed();
}

const tenth = (value: number) => Math.round(value * 10) / 10;
