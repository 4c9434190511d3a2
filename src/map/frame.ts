import { geoAzimuthalEqualArea, geoBounds, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { Position } from './position.ts';

/** What a picture shows of the world. */
export interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** What it shows lies within so many radians of its middle. */
  middle: Position;
  radius: number;
}

/** Sides of the picture that a region may take: neither a ribbon nor a tower. */
const FLATTEST = 0.45;
const TALLEST = 0.9;

/** In degrees: what is shown around the outermost positions at least. */
const AROUND = 1;

/** The cut is a little beyond the frame, so that it is out of sight. */
const BEYOND = 5;

/** Leaves away what a frame of this size does not show. */
export function clipTo(projection: GeoProjection, width: number, height: number): void {
  projection.clipExtent([
    [-BEYOND, -BEYOND],
    [width + BEYOND, height + BEYOND],
  ]);
}

/**
 * The frame around positions, true to area, as wide as told and as high as they need.
 *
 * @param margin units left free around them
 */
export function frameAround(positions: readonly Position[], width: number, margin: number): Frame {
  const spread = positions.flatMap(([longitude, latitude]) => [
    [longitude - AROUND, latitude],
    [longitude + AROUND, latitude],
    [longitude, latitude - AROUND],
    [longitude, latitude + AROUND],
  ]);
  const all: GeoJSON.MultiPoint = { type: 'MultiPoint', coordinates: spread };
  const [longitude, latitude] = middle(positions);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  projection.fitWidth(width - 2 * margin, all);
  const [[, top], [, bottom]] = geoPath(projection).bounds(all);
  const height = Math.round(Math.min(Math.max(bottom - top + 2 * margin, width * FLATTEST), width * TALLEST));
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    all,
  );
  clipTo(projection, width, height);
  const middlePoint: Position = [longitude, latitude];
  return { width, height, projection, middle: middlePoint, radius: radiusOf(projection, width, height, middlePoint) };
}

function radiusOf(projection: GeoProjection, width: number, height: number, centre: Position): number {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => projection.invert?.([x, y])));
  return Math.max(...corners.map((corner) => (corner ? geoDistance(corner, [...centre]) : Math.PI)));
}

/** Where a shape is at most: a circle around the middle of its bounds. */
const circles = new WeakMap<object, { centre: [number, number]; radius: number }>();

function circleAround(shape: GeoJSON.Feature): { centre: [number, number]; radius: number } {
  const known = circles.get(shape);
  if (known) return known;
  const [[west, south], [east, north]] = geoBounds(shape);
  const centre: [number, number] = [west + ((east - west + 360) % 360) / 2, (south + north) / 2];
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [west, centre[1]],
    [east, centre[1]],
  ];
  const circle = { centre, radius: Math.max(...corners.map((corner) => geoDistance(corner, centre))) };
  circles.set(shape, circle);
  return circle;
}

/** Whether a shape may reach into a frame. Quick, so that a small picture need not draw the world. */
export function isInSight({ middle: from, radius: seen }: Frame, shape: GeoJSON.Feature): boolean {
  const { centre, radius } = circleAround(shape);
  return geoDistance([...from], centre) <= seen + radius;
}

/** The middle of the box around positions. */
function middle(positions: readonly Position[]): Position {
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(positions.map(([longitude]) => longitude)), between(positions.map(([, latitude]) => latitude))];
}
