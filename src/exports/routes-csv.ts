import type { Directory } from '../collections.ts';
import { stopWords } from '../directory/route-words.ts';
import { routeFacets } from '../directory/routes/facets.ts';
import type { RouteRecord } from '../directory/routes/record.ts';
import { routeRecords } from '../directory/routes/records.ts';
import { csv, joined, sourceIds } from './csv.ts';

const COLUMNS = [
  'route',
  'title',
  'subject',
  'stops',
  'origin',
  'transit',
  'destination',
  'regions',
  'inside one state',
  'for',
  'who',
  'note',
  'as of',
  'sources',
  'reported by',
  'independent reports',
  'said before',
] as const;

/** Who is behind the current statement, with the edition: `US Trafficking in Persons Report (2008)`. */
export const reporterWords = ({ statements }: RouteRecord) =>
  statements[0].reporters.map(({ name, edition }) => (edition === undefined ? name : `${name} (${edition})`));

/** Every reported route, a line each; states by their codes. */
export function routesCsv({ routes, sources }: Pick<Directory, 'routes' | 'sources'>, day: string): string {
  const records = new Map(routeRecords(routes, sources, day).map((record) => [record.id, record]));
  const lines = routes.flatMap(({ id, data }) => {
    const record = records.get(id);
    if (!record) return [];
    const { origin, transit, destination } = routeFacets(record);
    return [
      {
        route: id,
        title: data.title,
        subject: data.subject,
        stops: data.stops.map(stopWords).join(' → '),
        origin: joined(origin),
        transit: joined(transit),
        destination: joined(destination),
        regions: joined(data.stops.flatMap(({ region }) => region ?? [])),
        'inside one state': data.internal ? 'yes' : 'no',
        for: joined(data.purposes),
        who: joined(data.who),
        note: data.note ?? '',
        'as of': data.asOf,
        sources: sourceIds(data.sources),
        'reported by': joined(reporterWords(record)),
        'independent reports': record.independent,
        'said before': joined(
          (data.earlier ?? []).map(({ says, asOf, sources: own }) => `${asOf}: ${says} (${sourceIds(own)})`),
        ),
      },
    ];
  });
  return csv(COLUMNS, lines);
}
