import { geoPath, type GeoIdentityTransform, type GeoProjection } from 'd3-geo';
import type { Shape } from './state-shapes.ts';

/** A closed line of points in units of a picture. */
export type Ring = [number, number][];

/** The outlines of a shape as a projection draws them, islands and holes alike. */
export function ringsOf(
  shape: Shape | GeoJSON.MultiPolygon,
  projection: GeoProjection | GeoIdentityTransform | null,
): Ring[] {
  const rings: Ring[] = [];
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => rings.push([[x, y]]),
    lineTo: (x: number, y: number) => rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, pen)(shape);
  return rings.filter(({ length }) => length > 2);
}

/**
 * Path data of rings, each point told from the one before it: a third shorter than told from the corner.
 *
 * @param digits after the point
 */
export function outlinePath(rings: readonly Ring[], digits: number): string {
  const unit = 10 ** digits;
  return rings.map((ring) => ringPath(ring, unit)).join('');
}

function ringPath(ring: Ring, unit: number): string {
  const points = ring.map(([x, y]) => [Math.round(x * unit), Math.round(y * unit)] as const);
  const steps: string[] = [];
  let [lastX, lastY] = points[0] ?? [0, 0];
  const [startX, startY] = [lastX, lastY];
  for (const [x, y] of points.slice(1)) {
    if (x === lastX && y === lastY) continue;
    steps.push(joined(number(x - lastX, unit), number(y - lastY, unit)));
    [lastX, lastY] = [x, y];
  }
  // What is smaller than the picture can tell.
  if (steps.length < 3) return '';
  return `M${joined(number(startX, unit), number(startY, unit))}l${steps.reduce(joined)}z`;
}

/** Two numbers, with a comma where no sign parts them. */
const joined = (before: string, after: string) => (after.startsWith('-') ? before + after : `${before},${after}`);

/** `-0.3` → `-.3`. */
const number = (value: number, unit: number) => String(value / unit).replace(/^(-?)0\./, '$1.');
