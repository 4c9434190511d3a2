import type { RouteEntry } from '../../src/directory/routes/records.ts';
import type { Documents, SourceDocument } from '../../src/directory/routes/reporters.ts';
import type { Route } from '../../src/schemas/route.ts';

/** Small made-up routes and sources, for tests of the map, the table and the files. */
type Stop = string[] | { states?: string[]; region: string };

const document = (id: string, publisher: string, rest: Partial<SourceDocument> = {}) =>
  [id, { id, data: { title: id, shortTitle: id, publisher, published: '2008', ...rest } }] as const;

export const documents = new Map([
  document('guide', 'An organisation', { shortTitle: 'The guide' }),
  document('tip-2023', 'United States Department of State', {
    title: '2023 Trafficking in Persons Report: Greece',
    published: '2023',
  }),
  document('tip-2023-reprint', 'A paper, after the United States Department of State', {
    title: 'Prevention of human trafficking (TIP 2023)',
    published: '2023',
  }),
  document('study', 'Council of Europe', { published: '2015-03' }),
  document('study-reprint', 'Council of Europe; reprinted by A News', { published: '2015' }),
  document('study-after', 'a-page.net, after the Council of Europe', { published: '2015' }),
  document('study-on', 'Council of Europe, on a-page.net', { published: 'undated' }),
]) satisfies Documents;

/** A route by its stops, reported by the guide of 2008 unless told. */
export function route(id: string, stops: Stop[], rest: Partial<Route> = {}): RouteEntry {
  return {
    id,
    data: {
      title: `The route ${id}`,
      subject: 'trafficking',
      internal: stops.length === 1,
      purposes: [],
      who: [],
      asOf: '2008',
      sources: [{ source: 'guide' }],
      ...rest,
      stops: stops.map((stop) => (Array.isArray(stop) ? { states: stop } : { states: [], ...stop })),
    } as unknown as Route,
  };
}
