import polylabel from 'polylabel';
import { ringsOf, type Ring } from './outline.ts';
import { rounded, type Position } from './position.ts';
import { stateShapes } from './state-shapes.ts';

/** The size of what a ring surrounds, in units of the picture. */
const sizeOf = (ring: Ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as [number, number];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** How fine the middle is looked for, as a part of the square root of the size. */
const FINENESS = 0.02;

/** The middle of the largest of some outlines, the point farthest from its line; and its size. */
export function middleOfLargest(rings: readonly Ring[]): { at: Position; size: number } | undefined {
  const sized = rings.map((ring) => ({ ring, size: sizeOf(ring) }));
  const largest = sized.toSorted((a, b) => b.size - a.size)[0];
  if (!largest || largest.size === 0) return undefined;
  const [x, y] = polylabel([largest.ring], Math.sqrt(largest.size) * FINENESS);
  return { at: [x, y], size: largest.size };
}

const middles = new Map<string, Position | undefined>();

/**
 * The middle of a state's largest part, in degrees to a tenth: as close as a route is ever drawn.
 *
 * @returns nothing where the base data has no such state
 */
export function middleOf(state: string): Position | undefined {
  if (!middles.has(state)) {
    const shape = stateShapes().states.get(state);
    const at = shape && middleOfLargest(ringsOf(shape, null))?.at;
    middles.set(state, at && rounded(at));
  }
  return middles.get(state);
}
