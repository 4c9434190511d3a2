import type { Route } from '../../schemas/route.ts';

/** How a reported route joins two states; `side by side`: the source names them together, as one stop. */
export type RouteOrder = 'from the first to the second' | 'from the second to the first' | 'side by side';

export interface SharedRoute<Entry> {
  route: Entry;
  order: RouteOrder;
}

const stopOf = ({ stops }: Route, code: string) => stops.findIndex(({ states }) => (states as string[]).includes(code));

function orderOf(first: number, second: number): RouteOrder {
  if (first === second) return 'side by side';
  return first < second ? 'from the first to the second' : 'from the second to the first';
}

/** Reported routes on which both states (ISO 3166-1 alpha-2) are stops, and in which order. */
export function sharedRoutes<Entry extends { data: Route }>(
  routes: readonly Entry[],
  a: string,
  b: string,
): SharedRoute<Entry>[] {
  return routes.flatMap((route) => {
    const [first, second] = [stopOf(route.data, a), stopOf(route.data, b)];
    return first < 0 || second < 0 ? [] : [{ route, order: orderOf(first, second) }];
  });
}
