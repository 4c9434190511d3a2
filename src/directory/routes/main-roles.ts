import { ROLE_LEVELS, ROLES } from '../../schemas/vocabulary.ts';
import type { CountryRoutes } from './record.ts';

export type Role = (typeof ROLES)[number];
export type RoleLevel = (typeof ROLE_LEVELS)[number];

/** The part of a country for which a map has a colour: several where a source ranks them alike. */
export interface MainRoles {
  /** In the order of a way: origin, transit, destination. */
  roles: Role[];
  level: RoleLevel;
}

/**
 * The role with the highest level of a country's entry. Without an entry, what most of its reported routes make of it,
 * without a level.
 *
 * @returns nothing for a country that is no part of a way between countries
 */
export function mainRoles(country: CountryRoutes): MainRoles | undefined {
  const level = ROLE_LEVELS.find((one) => country.roles.some((role) => role.level === one));
  if (level) {
    return {
      level,
      roles: ROLES.filter((role) => country.roles.some((one) => one.role === role && one.level === level)),
    };
  }
  const times = {
    origin: country.outgoing.length,
    transit: country.passing.length,
    destination: country.incoming.length,
  };
  const most = Math.max(...Object.values(times));
  return most === 0 ? undefined : { level: 'reported', roles: ROLES.filter((role) => times[role] === most) };
}
