import { geoAzimuthalEqualArea, geoPath, geoStream, type GeoProjection } from 'd3-geo';
import type { Box } from './box.ts';
import type { Position } from './position.ts';
import type { Shape } from './state-shapes.ts';

/**
 * The point from which a picture around a position is drawn.
 *
 * @param grid degrees between the points that pictures share: they are turned by little, and drawn much sooner
 */
export function seenFrom([longitude, latitude]: Position, grid: number): Position {
  const onGrid = (degrees: number) => Math.round(degrees / grid) * grid;
  return [onGrid(longitude), onGrid(latitude)];
}

/** The earth as seen from a point, larger and moved as a picture needs it. */
export const projectionFrom = ([longitude, latitude]: Position): GeoProjection =>
  geoAzimuthalEqualArea().rotate([-longitude, -latitude]);

/** An outline laid flat with its holes, in the form that GeoJSON has. */
export interface FlatPolygon {
  rings: [number, number][][];
  box: Box;
}

const sheets = new Map<string, WeakMap<Shape, FlatPolygon[]>>();

/**
 * A shape laid flat, true to area, as seen from a point of an earth whose radius is 1. Pictures of the same surroundings
 * share it: to lay it flat takes longer than all the rest of a small picture, and there is one for every two countries.
 */
export function flatShape(shape: Shape, from: Position): readonly FlatPolygon[] {
  const key = from.join();
  const sheet = sheets.get(key) ?? new WeakMap<Shape, FlatPolygon[]>();
  sheets.set(key, sheet);
  const flat = sheet.get(shape) ?? layFlat(shape, from);
  sheet.set(shape, flat);
  return flat;
}

function layFlat(shape: Shape, from: Position): FlatPolygon[] {
  const polygons: [number, number][][][] = [];
  const pen = {
    polygonStart: () => void polygons.push([]),
    polygonEnd: () => undefined,
    lineStart: () => void polygons.at(-1)?.push([]),
    lineEnd: () => undefined,
    point: (x: number, y: number) => void polygons.at(-1)?.at(-1)?.push([x, y]),
  };
  // Straight between two points of an outline, so that neighbours still share their line.
  geoStream(shape, projectionFrom(from).scale(1).translate([0, 0]).precision(0).stream(pen));
  return polygons.map((open) => {
    // GeoJSON names the first point of a ring once more at its end.
    const rings = open.map((ring) => [...ring, ...ring.slice(0, 1)]);
    const [[left, top], [right, bottom]] = geoPath().bounds({ type: 'Polygon', coordinates: rings });
    return { rings, box: { left, right, top, bottom } };
  });
}
