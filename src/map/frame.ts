import { geoIdentity, geoPath, type GeoIdentityTransform, type GeoProjection } from 'd3-geo';
import { overlap } from './box.ts';
import { circleAround, circleOf, circleThrough, meet, type Circle } from './circle.ts';
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
  /** All that it shows lies in here. */
  shown: Circle;
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
  return { width, height, projection, from, shown: shownBy(projection, width, height, from) };
}

/** Whether a shape may reach into a frame. Quick, so that a small picture need not draw the world. */
export function isInSight({ shown }: Frame, shape: Shape): boolean {
  return meet(shown, circleAround(shape));
}

function shownBy(projection: GeoProjection, width: number, height: number, from: Position): Circle {
  const edge = [0, width / 2, width].flatMap((x) => [0, height / 2, height].map((y) => projection.invert?.([x, y])));
  const onEarth = edge.filter((at) => at?.every(Number.isFinite)) as Position[];
  // With a corner beyond the earth the frame may show anything.
  return onEarth.length < edge.length ? circleOf(from, Math.PI) : circleThrough(from, onEarth);
}

/** The outlines of what a frame shows of a shape, islands and holes alike. */
export function ringsIn({ width, height, projection, from }: Frame, shape: Shape): Ring[] {
  const [scale, [x, y]] = [projection.scale(), projection.translate()];
  const onPaper = geoIdentity().scale(scale).translate([x, y]);
  clipTo(onPaper, width, height);
  const paper = {
    left: (-BEYOND - x) / scale,
    right: (width + BEYOND - x) / scale,
    top: (-BEYOND - y) / scale,
    bottom: (height + BEYOND - y) / scale,
  };
  const coordinates = flatShape(shape, from)
    .filter(({ box }) => overlap(box, paper))
    .map(({ rings }) => rings);
  return ringsOf({ type: 'MultiPolygon', coordinates }, onPaper);
}

/** The middle of the box around positions. */
function middle(positions: readonly Position[]): Position {
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(positions.map(([longitude]) => longitude)), between(positions.map(([, latitude]) => latitude))];
}
