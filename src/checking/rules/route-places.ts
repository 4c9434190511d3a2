import { findWaypoint } from '../../schemas/address.ts';
import { isStateCode } from '../../schemas/state.ts';
import { namedCity } from '../../map/named-city.ts';
import { ruleFor } from '../checked-entry.ts';
import { textFaults } from './text-faults.ts';

/**
 * Whether a text about a route is more exact than states and regions; a message with what was found if it is.
 *
 * @param states of the route's stops, ISO 3166-1 alpha-2
 */
export function findPlaceOnRoute(text: string, states: readonly string[]): string | undefined {
  const waypoint = findWaypoint(text);
  if (waypoint) return waypoint;
  const city = namedCity(text, states);
  return city && `looks like a town ("${city}"); name states or regions only`;
}

/** Whoever knows where a route passes can use it or wait there. What a source is called stays. */
export const routePlaces = ruleFor('routes', (record) => {
  const states = record.stops.flatMap((stop) => stop.states);
  return Object.entries(record)
    .filter(([field]) => field !== 'sources')
    .flatMap(([field, value]) =>
      textFaults(value, (text) => (isStateCode(text) ? undefined : findPlaceOnRoute(text, states)), [field]),
    );
});
