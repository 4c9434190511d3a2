import type { Directory } from '../../collections.ts';
import { dataDate } from '../../data-date.ts';
import { corridorsOf } from '../../directory/routes/corridors.ts';
import { countriesOf } from '../../directory/routes/country-routes.ts';
import type { Corridor, CountryRoutes, RouteRecord } from '../../directory/routes/record.ts';
import { routeRecords } from '../../directory/routes/records.ts';

/** All routes as maps show them. */
export interface AllRoutes {
  records: RouteRecord[];
  corridors: Corridor[];
  /** By ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, CountryRoutes>;
  /** Ids of routes that are no trafficking. */
  irregular: ReadonlySet<string>;
}

const made = new WeakMap<Directory, AllRoutes>();

/** Put together once for all pages with a map. */
export function allRoutes(directory: Directory): AllRoutes {
  const known = made.get(directory);
  if (known) return known;
  const { routes, profiles, sources } = directory;
  const records = routeRecords(routes, sources, dataDate());
  const all = {
    records,
    corridors: corridorsOf(records),
    countries: new Map(countriesOf(records, profiles).map((country) => [country.state, country])),
    irregular: new Set(records.filter(({ subject }) => subject !== 'trafficking').map(({ id }) => id)),
  };
  made.set(directory, all);
  return all;
}
