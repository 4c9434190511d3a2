import { geoIdentity, geoPath, type GeoIdentityTransform, type GeoProjection } from 'd3-geo';
import { ringsOf, type Ring } from './outline.ts';
import type { Position } from './position.ts';
import { flatShape, projectionFrom, seenFrom } from './sheet.ts';
import type { Shape } from './state-shapes.ts';

/** What a picture shows of the world. */
export interface Frame {
  width: number;
  height: number;
  projection: GeoProjection;
  /** The point from which the earth is seen. */
  from: Position;
}

/** Sides of the picture that a region may take: neither a ribbon nor a tower. */
const FLATTEST = 0.45;
const TALLEST = 0.9;

/** In degrees: what is shown around the outermost positions at least. */
const AROUND = 1;

/** The cut is a little beyond the frame, so that it is out of sight. */
const BEYOND = 5;

/** Leaves away what a frame of this size does not show. */
export function clipTo(projection: GeoProjection | GeoIdentityTransform, width: number, height: number): void {
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
export function frameAround(positions: readonly Position[], width: number, margin: number, grid = 1): Frame {
  const spread = positions.flatMap(([longitude, latitude]) => [
    [longitude - AROUND, latitude],
    [longitude + AROUND, latitude],
    [longitude, latitude - AROUND],
    [longitude, latitude + AROUND],
  ]);
  const all: GeoJSON.MultiPoint = { type: 'MultiPoint', coordinates: spread };
  const from = seenFrom(middle(positions), grid);
  const projection = projectionFrom(from);
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
  return { width, height, projection, from };
}

/** Whether a shape may reach into a frame. Quick, so that a small picture need not draw the world. */
export function isInSight({ width, height, projection, from }: Frame, shape: Shape): boolean {
  const { least, most } = flatShape(shape, from);
  const [left, top] = placed(projection, least);
  const [right, bottom] = placed(projection, most);
  return left <= width && right >= 0 && top <= height && bottom >= 0;
}

/** The outlines of what a frame shows of a shape, islands and holes alike. */
export function ringsIn({ width, height, projection, from }: Frame, shape: Shape): Ring[] {
  const onPaper = geoIdentity().scale(projection.scale()).translate(projection.translate());
  clipTo(onPaper, width, height);
  return ringsOf(flatShape(shape, from).shape, onPaper);
}

function placed(projection: GeoProjection, [x, y]: [number, number]): [number, number] {
  const [right, down] = projection.translate();
  return [right + x * projection.scale(), down + y * projection.scale()];
}

/** The middle of the box around positions. */
function middle(positions: readonly Position[]): Position {
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(positions.map(([longitude]) => longitude)), between(positions.map(([, latitude]) => latitude))];
}
