import { geoBounds, geoDistance } from 'd3-geo';
import type { Position } from './position.ts';
import type { Shape } from './state-shapes.ts';

/** A part of the globe: what lies within so many radians of a point. */
export interface Circle {
  centre: Position;
  radius: number;
}

const known = new WeakMap<Shape, Circle>();

/** Where a shape is at most: a circle around the middle of its bounds. */
export function circleAround(shape: Shape): Circle {
  const circle = known.get(shape) ?? aroundBounds(shape);
  known.set(shape, circle);
  return circle;
}

function aroundBounds(shape: Shape): Circle {
  const [[west, south], [east, north]] = geoBounds(shape);
  const middle = (south + north) / 2;
  const corners: Position[] = [west, east].flatMap((side) => [south, middle, north].map((at): Position => [side, at]));
  return circleThrough([west + ((east - west + 360) % 360) / 2, middle], corners);
}

/** The circle around a point that holds some others. */
export function circleThrough(centre: Position, others: readonly Position[]): Circle {
  return { centre, radius: Math.max(...others.map((other) => geoDistance([...centre], [...other]))) };
}

/** Whether two circles have a point in common. */
export const meet = (a: Circle, b: Circle) => geoDistance([...a.centre], [...b.centre]) <= a.radius + b.radius;
