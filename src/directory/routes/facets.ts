import { statesOf } from './country-routes.ts';
import type { RouteRecord } from './record.ts';

/** What a route can be asked about. */
export const ROUTE_FACETS = ['origin', 'transit', 'destination', 'country', 'form', 'who', 'period', 'source'] as const;

export type RouteFacet = (typeof ROUTE_FACETS)[number];

/** Value of a facet of which the source of a route says nothing. */
export const NOT_SAID = 'not said';

/** Value of the facet `form` for what is no trafficking. */
export const IRREGULAR_MIGRATION = 'irregular migration';

const orNotSaid = (values: readonly string[]) => (values.length > 0 ? [...values] : [NOT_SAID]);

/** A route's values by facet. What stays inside a state begins and ends there; a girl is a child. */
export function routeFacets(route: RouteRecord): Record<RouteFacet, string[]> {
  const { stops, subject, purposes, who, statements } = route;
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const isChild = who.includes('girls') || who.includes('boys');
  return {
    origin: [...(stops[0]?.states ?? [])],
    transit: distinct(stops.slice(1, -1).flatMap(({ states }) => states)),
    destination: [...(stops.at(-1)?.states ?? [])],
    country: statesOf(route),
    form: subject === 'trafficking' ? orNotSaid(purposes) : [IRREGULAR_MIGRATION],
    who: distinct(orNotSaid(isChild ? [...who, 'children'] : who)),
    period: distinct(statements.map(({ asOf }) => (asOf === 'undated' ? asOf : asOf.slice(0, 4)))),
    source: distinct(statements.flatMap((said) => [...said.sources, ...said.reporters.map(({ id }) => id)])),
  };
}
