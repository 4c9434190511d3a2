import type { Directory } from '../collections.ts';
import { citedPlace } from '../directory/cited-place.ts';
import { provenanceOf, type Sources } from '../directory/provenance.ts';
import { stopWords } from '../directory/route-words.ts';
import { drawnLegs } from '../directory/routes/legs.ts';
import type { End, RouteRecord } from '../directory/routes/record.ts';
import { routeRecords } from '../directory/routes/records.ts';
import { stateName } from '../directory/state-name.ts';
import { arc } from '../map/arc.ts';
import { middleOf } from '../map/middle.ts';
import { reporterWords } from './routes-csv.ts';

type Entry = Directory['routes'][number];

/** Said with every line, wherever the file goes. */
const DRAWN = 'Shortest ways between the middles of states, not the way anybody takes.';
const INSIDE = 'The middle of the state, not a place in it.';

const nameOf = (end: End) => ('state' in end ? stateName(end.state) : end.region);

type Geometry = GeoJSON.MultiLineString | GeoJSON.MultiPoint | GeoJSON.Point | null;

interface Drawing {
  geometry: Geometry;
  /** What the geometry is, and which legs of the route it leaves out. */
  drawn: string;
  notDrawn: string[];
}

function drawing({ stops, internal, legs }: RouteRecord): Drawing {
  const inside = internal ? middles(stops[0]?.states ?? []) : null;
  if (inside) return { geometry: inside, drawn: INSIDE, notDrawn: [] };
  const parts = new Map(
    drawnLegs(legs).flatMap(({ from, to }) => {
      const [start, end] = [middleOf(from), middleOf(to)];
      return start && end ? [[`${from}-${to}`, arc(start, end)] as const] : [];
    }),
  );
  const notDrawn = legs
    .filter(({ from, to }) => !('state' in from && 'state' in to && parts.has(`${from.state}-${to.state}`)))
    .map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`);
  if (parts.size === 0) return { geometry: null, drawn: 'Nothing: an end has no place on a map.', notDrawn };
  const lines = [...parts.values()].flat().map((line) => line.map((position) => [...position]));
  return { geometry: { type: 'MultiLineString', coordinates: lines }, drawn: DRAWN, notDrawn };
}

function middles(states: readonly string[]): Geometry {
  const [first, ...others] = states.flatMap((state) => {
    const middle = middleOf(state);
    return middle ? [[...middle]] : [];
  });
  if (!first) return null;
  return others.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...others] };
}

function feature({ id, data }: Entry, record: RouteRecord, sources: Sources): GeoJSON.Feature<Geometry> {
  const { geometry, drawn, notDrawn } = drawing(record);
  const { asOf, cited } = provenanceOf(sources, data);
  return {
    type: 'Feature',
    id,
    geometry,
    properties: {
      title: data.title,
      subject: data.subject,
      stops: data.stops.map(({ states, region }) => ({ states, ...(region === undefined ? {} : { region }) })),
      route: data.stops.map(stopWords).join(' → '),
      inside: data.internal,
      for: data.purposes,
      who: data.who,
      ...(data.note === undefined ? {} : { note: data.note }),
      asOf,
      sources: cited.map(({ source, ...citation }) => ({
        id: source.id,
        title: source.data.title,
        publisher: source.data.publisher,
        published: source.data.published,
        at: citedPlace(citation),
      })),
      reportedBy: reporterWords(record),
      independentReports: record.independent,
      drawn,
      ...(notDrawn.length > 0 ? { notDrawn } : {}),
    },
  };
}

/** Every reported route for programs that draw maps, as GeoJSON after RFC 7946. */
export function routesGeojson({ routes, sources }: Pick<Directory, 'routes' | 'sources'>, day: string): string {
  const records = new Map(routeRecords(routes, sources, day).map((record) => [record.id, record]));
  const features = routes.flatMap((entry) => {
    const record = records.get(entry.id);
    return record ? [feature(entry, record, sources)] : [];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features } satisfies GeoJSON.FeatureCollection<Geometry>)}\n`;
}

/** The answer of an address that gives GeoJSON. */
export function geojsonResponse(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/geo+json; charset=utf-8' } });
}
