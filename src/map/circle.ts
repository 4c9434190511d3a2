import { geoBounds, geoDistance } from 'd3-geo';
import type { Position } from './position.ts';
import type { Shape } from './state-shapes.ts';

/** A part of the globe: what lies within so many radians of a point. */
export interface Circle {
  /** From the middle of the globe, of length 1. */
  towards: readonly [number, number, number];
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
  return circleOf(centre, Math.max(...others.map((other) => geoDistance([...centre], [...other]))));
}

/** The circle of so many radians around a point. */
export function circleOf([longitude, latitude]: Position, radius: number): Circle {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return { towards: [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)], radius };
}

/** Whether two circles have a point in common. Asked of every country for every small map, hence without the angle itself. */
export function meet(a: Circle, b: Circle): boolean {
  const reach = a.radius + b.radius;
  const [x, y, z] = a.towards;
  const [otherX, otherY, otherZ] = b.towards;
  return reach >= Math.PI || x * otherX + y * otherY + z * otherZ >= Math.cos(reach);
}
