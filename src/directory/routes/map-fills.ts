import { ROLE_LEVELS, ROLES } from '../../schemas/vocabulary.ts';
import { mainRoles, type MainRoles } from './main-roles.ts';
import type { CountryRoutes } from './record.ts';

/** A colour and pattern that a map needs. */
export interface MapFill extends MainRoles {
  /** Among the ids of the page: `origin-transit-very-high`. */
  key: string;
}

/** The fill of a country; none for one that is no part of a way between countries. */
export function fillOf(country: CountryRoutes): MapFill | undefined {
  const main = mainRoles(country);
  return main && { ...main, key: `${main.roles.join('-')}-${main.level.replace(' ', '-')}` };
}

/** Every fill of some countries once, the highest levels first. */
export function fillsOf(countries: readonly CountryRoutes[]): MapFill[] {
  const fills = countries.map(fillOf).filter((fill) => fill !== undefined);
  const rank = ({ level, roles }: MapFill) =>
    ROLE_LEVELS.indexOf(level) * 100 + roles.length * 10 + ROLES.indexOf(roles[0] as (typeof ROLES)[number]);
  return [...new Map(fills.map((fill) => [fill.key, fill])).values()].toSorted((a, b) => rank(a) - rank(b));
}
