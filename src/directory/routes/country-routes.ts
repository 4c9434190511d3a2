import type { Country } from '../../schemas/country.ts';
import type { CountryRoutes, RouteRecord } from './record.ts';

/** A country of the directory, for its roles. */
export interface RoledCountry {
  slug: string;
  country: { data: Pick<Country, 'code' | 'roles' | 'asOf'> };
}

/** What a route is to a state that is one of its stops, or several. */
export type Part = 'incoming' | 'passing' | 'outgoing' | 'inside';

/** What a route is to a state; nothing where it is no stop. */
export function partsOf({ stops, internal }: Pick<RouteRecord, 'stops' | 'internal'>, state: string): Part[] {
  const at = stops.flatMap(({ states }, index) => (states.includes(state) ? [index] : []));
  const part = (index: number): Part => {
    if (internal) return 'inside';
    if (index === 0) return 'outgoing';
    return index === stops.length - 1 ? 'incoming' : 'passing';
  };
  return [...new Set(at.map(part))];
}

/** Every state that a route names, each once, in the order of its stops. */
export const statesOf = ({ stops }: Pick<RouteRecord, 'stops'>) => [...new Set(stops.flatMap(({ states }) => states))];

/** Every state of the directory or of a route: its roles, and the routes that touch it. */
export function countriesOf(routes: readonly RouteRecord[], countries: readonly RoledCountry[]): CountryRoutes[] {
  const entries = new Map<string, RoledCountry>(countries.map((entry) => [entry.country.data.code, entry]));
  const states = [...new Set([...entries.keys(), ...routes.flatMap(statesOf)])].toSorted();
  return states.map((state) => {
    const entry = entries.get(state);
    const own = (part: Part) => routes.filter((route) => partsOf(route, state).includes(part)).map(({ id }) => id);
    return {
      state,
      slug: entry?.slug,
      roles: (entry?.country.data.roles ?? []).map(({ role, level, asOf }) => ({
        role,
        level,
        asOf: asOf ?? entry?.country.data.asOf ?? 'undated',
      })),
      incoming: own('incoming'),
      passing: own('passing'),
      outgoing: own('outgoing'),
      inside: own('inside'),
    };
  });
}
