import { geoPath, type GeoProjection } from 'd3-geo';
import { clipTo, frameAround } from './frame.ts';
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
  clipTo(projection, width, height);
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

/**
 * A map of the region in which positions lie, true to area, as wide as told and as high as they need.
 *
 * @param margin units left free around them
 */
export function regionMap(world: World, positions: readonly Position[], width: number, margin: number): BaseMap {
  const { projection, height } = frameAround(positions, width, margin);
  return baseMap(world, projection, width, height);
}
