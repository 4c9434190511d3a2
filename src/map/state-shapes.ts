import alpha3 from 'countries-list/minimal/countries.2to3.min.json' with { type: 'json' };
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { topologyOf } from './world.ts';

/** A country of the base data with its outline. */
export type Shape = GeoJSON.Feature<GeoJSON.MultiPolygon | GeoJSON.Polygon>;

/** The countries of the base data, each with the outline that it has there. */
export interface StateShapes {
  /** By ISO 3166-1 alpha-2. */
  states: ReadonlyMap<string, Shape>;
  /** Land to which no code belongs. */
  others: readonly Shape[];
}

type Fine = Parameters<typeof simplify>[0];

const ALPHA2 = new Map<string, string>(Object.entries(alpha3).map(([code, three]) => [three, code]));
const made = new Map<number, StateShapes>();

/** The topology whose every point knows how much it adds; made once. */
let weighed: Fine | undefined;

/**
 * Outlines of countries, with fewer points: neighbours still share a line.
 *
 * @param detail what a point must add to stay, in square degrees; 0 leaves every point
 */
export function stateShapes(detail = 0): StateShapes {
  const known = made.get(detail);
  if (known) return known;
  weighed ??= presimplify(topologyOf('50m') as unknown as Fine);
  const { countries } = weighed.objects;
  if (countries?.type !== 'GeometryCollection') throw new Error('the topology has no countries');
  const { features } = feature(simplify(weighed, detail), countries) as unknown as { features: Shape[] };
  const codeOf = ({ properties }: Shape) => ALPHA2.get(String(properties?.a3));
  const shapes = {
    states: new Map(
      features.flatMap((shape) => [[codeOf(shape) ?? '', shape] as const]).filter(([code]) => code !== ''),
    ),
    others: features.filter((shape) => codeOf(shape) === undefined),
  };
  made.set(detail, shapes);
  return shapes;
}
