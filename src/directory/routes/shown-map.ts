import type { Corridor, CountryRoutes } from './record.ts';

const among = (ids: readonly string[], shown: ReadonlySet<string>) => ids.filter((id) => shown.has(id));

/** The corridors that are left when only some routes are shown, each with those. */
export function shownCorridors(corridors: readonly Corridor[], shown: ReadonlySet<string>): Corridor[] {
  return corridors
    .map((corridor) => ({ ...corridor, routes: among(corridor.routes, shown) }))
    .filter(({ routes }) => routes.length > 0);
}

/** Every country, with those of its routes that are shown. */
export function shownCountries(countries: readonly CountryRoutes[], shown: ReadonlySet<string>): CountryRoutes[] {
  return countries.map((country) => ({
    ...country,
    incoming: among(country.incoming, shown),
    passing: among(country.passing, shown),
    outgoing: among(country.outgoing, shown),
    inside: among(country.inside, shown),
  }));
}

/**
 * The routes that a map of corridors and countries shows: those along its lines, those inside a country, and those that
 * come from or lead to a region without a place, which stand at the country.
 */
export function routesOnMap(corridors: readonly Corridor[], countries: readonly CountryRoutes[]): Set<string> {
  return new Set([
    ...corridors.flatMap(({ routes }) => routes),
    ...countries.flatMap(({ incoming, passing, outgoing, inside }) => [
      ...incoming,
      ...passing,
      ...outgoing,
      ...inside,
    ]),
  ]);
}
