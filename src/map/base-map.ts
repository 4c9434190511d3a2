import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { Position } from './position.ts';
import type { World } from './world.ts';

/** The picture beneath dots or routes, in units of its view box. */
export interface BaseMap {
  width: number;
  height: number;
  /** Path data of the land and of the lines between countries. */
  land: string;
  borders: string;
  /** Where a position lies in the picture, to one decimal. */
  place(position: Position): Position;
}

/** Draws what a projection shows of the world in a frame of this size. */
export function baseMap({ land, borders }: World, projection: GeoProjection, width: number, height: number): BaseMap {
  // A little beyond the frame, so that the cut itself is out of sight.
  projection.clipExtent([
    [-5, -5],
    [width + 5, height + 5],
  ]);
  const draw = geoPath(projection).digits(1);
  return {
    width,
    height,
    land: draw(land) ?? '',
    borders: draw(borders) ?? '',
    place(position) {
      const [x, y] = projection([...position]) ?? [];
      if (x === undefined || y === undefined) throw new Error(`${position.join(', ')} is not on this map`);
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
}

/** Sides of the picture that a region may take: neither a ribbon nor a tower. */
const FLATTEST = 0.45;
const TALLEST = 0.9;

/** In degrees: what is shown around the outermost positions at least. */
const AROUND = 1;

/**
 * A map of the region in which positions lie, true to area, as wide as told and as high as they need.
 *
 * @param margin units left free around them
 */
export function regionMap(world: World, positions: readonly Position[], width: number, margin: number): BaseMap {
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
  return baseMap(world, projection, width, height);
}

/** The middle of the box around positions. */
function middle(positions: readonly Position[]): Position {
  const between = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [between(positions.map(([longitude]) => longitude)), between(positions.map(([, latitude]) => latitude))];
}
