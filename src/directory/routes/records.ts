import type { Route } from '../../schemas/route.ts';
import { routeAge } from './age.ts';
import { legsOf } from './legs.ts';
import type { RouteRecord, RouteStatement } from './record.ts';
import { independent, reportersOf, type Documents } from './reporters.ts';

/** A route as content has it. */
export interface RouteEntry {
  id: string;
  data: Route;
}

/**
 * Routes as pages, files and the map need them.
 *
 * @param documents sources by id
 * @param day to which ages are counted, YYYY-MM-DD
 */
export function routeRecords(entries: readonly RouteEntry[], documents: Documents, day: string): RouteRecord[] {
  return entries.map((entry) => routeRecord(entry, documents, day));
}

function routeRecord({ id, data }: RouteEntry, documents: Documents, day: string): RouteRecord {
  const { title, subject, internal, purposes, who } = data;
  const stops = data.stops.map(({ states, region }) => ({ states, region }));
  const statements = statementsOf(data, documents);
  return {
    id,
    title,
    subject,
    stops,
    internal,
    legs: legsOf(stops),
    purposes,
    who,
    statements,
    independent: independent(statements.flatMap(({ reporters }) => reporters)),
    age: routeAge(data.asOf, day),
  };
}

function statementsOf({ asOf, sources, earlier = [] }: Route, documents: Documents): RouteRecord['statements'] {
  const statement = (said: Pick<Route, 'asOf' | 'sources'>): RouteStatement => ({
    asOf: said.asOf,
    sources: [...new Set(said.sources.map(({ source }) => source))],
    reporters: reportersOf(said.sources, documents),
  });
  return [statement({ asOf, sources }), ...earlier.map(statement)];
}
