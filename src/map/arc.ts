import { geoEquirectangular, geoStream } from 'd3-geo';
import type { Position } from './position.ts';

/** Degrees in, degrees out: what is left of the projection is that it bends a line along the globe and cuts it at the edge. */
const GLOBE = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0.2);

const hundredth = (degrees: number) => Math.round(degrees * 100) / 100;

/**
 * The shortest way between two positions on the globe, in points close enough to be joined by straight lines. A way across
 * the 180th meridian comes in two parts, neither of which crosses it (RFC 7946, 3.1.9).
 */
export function arc(from: Position, to: Position): Position[][] {
  const parts: Position[][] = [];
  const pen = {
    point: (x: number, y: number) => void parts.at(-1)?.push([hundredth(x), hundredth(y)]),
    lineStart: () => void parts.push([]),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream({ type: 'LineString', coordinates: [[...from], [...to]] }, GLOBE.stream(pen));
  return parts;
}
