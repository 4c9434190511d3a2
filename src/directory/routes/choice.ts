import { writeTableAddress } from '../../browser/table/table-address.ts';
import type { RouteFacet } from './facets.ts';

/** A field of the form above the routes: its name in the address, and which facet it asks about. */
export interface RouteFilter {
  name: string;
  of: RouteFacet;
}

/** In the order of the form. Two countries are asked about so that a route between them can be found. */
export const ROUTE_FILTERS = [
  { name: 'origin', of: 'origin' },
  { name: 'transit', of: 'transit' },
  { name: 'destination', of: 'destination' },
  { name: 'country', of: 'country' },
  { name: 'with', of: 'country' },
  { name: 'form', of: 'form' },
  { name: 'who', of: 'who' },
  { name: 'period', of: 'period' },
  { name: 'source', of: 'source' },
] as const satisfies readonly RouteFilter[];

/** What is chosen, by the names in the address: by a filter, or one route, which is marked and leaves the others in sight. */
export type RouteChoice = Partial<Record<(typeof ROUTE_FILTERS)[number]['name'] | 'route', string>>;

/** The address of the page of all routes, with a choice. */
export function routesPage(choice: RouteChoice = {}): string {
  return `/routes.html${writeTableAddress('', new Map(Object.entries(choice)))}`;
}
