import { fits, type RowFacts, type Wish } from '../../browser/table/wish.ts';
import { readTableAddress, writeTableAddress } from '../../browser/table/table-address.ts';
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

/** The field for words, and the chosen route: it is marked, and leaves the others in sight. */
export const WORDS = 'words';
export const ROUTE = 'route';

export type ChoiceName = (typeof ROUTE_FILTERS)[number]['name'] | typeof WORDS | typeof ROUTE;

/** What is chosen, by the names in the address. */
export type RouteChoice = Partial<Record<ChoiceName, string>>;

/** A route as the form sees it. */
export interface RouteFacts extends RowFacts {
  id: string;
}

/** The routes that are asked for, in their order: the one list that the table and the map both show. */
export function shownRoutes<Facts extends RouteFacts>(routes: readonly Facts[], choice: RouteChoice): Facts[] {
  const wishes = wishesOf(choice);
  return routes.filter((route) => fits(route, wishes, choice.words ?? ''));
}

function wishesOf(choice: RouteChoice): Wish[] {
  return ROUTE_FILTERS.flatMap(({ name, of }) => {
    const value = choice[name];
    return value ? [{ facet: of, value }] : [];
  });
}

/**
 * What an address asks for. A value that no route has is left aside: an old link shows all routes rather than none.
 *
 * @param query the part after `?`
 */
export function choiceIn(query: string, routes: readonly RouteFacts[]): RouteChoice {
  const fields = ROUTE_FILTERS.map(({ name, of }) => ({
    name,
    values: [...new Set(routes.flatMap(({ facets }) => facets[of] ?? []))],
  }));
  const rest = [
    { name: WORDS, values: undefined },
    { name: ROUTE, values: routes.map(({ id }) => id) },
  ];
  return Object.fromEntries(readTableAddress(query, [...fields, ...rest]));
}

/** The query of an address with a choice; what else it says stays. */
export function queryOf(choice: RouteChoice, query = ''): string {
  const names: ChoiceName[] = [...ROUTE_FILTERS.map(({ name }) => name), WORDS, ROUTE];
  return writeTableAddress(query, new Map(names.map((name) => [name, choice[name] ?? ''])));
}

/** The address of the page of all routes, with a choice. */
export const routesPage = (choice: RouteChoice = {}) => `/routes.html${queryOf(choice)}`;
