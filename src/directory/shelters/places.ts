import type { CollectionEntry } from 'astro:content';
import { fold } from '../../browser/search/fold.ts';
import type { FindCity } from '../../map/cities.ts';
import type { Position } from '../../map/position.ts';
import { valueOf } from '../statement-value.ts';
import { standingOf, type Standing } from './standing.ts';

type Shelter = CollectionEntry<'shelters'>;

/** A country's services, as a profile holds them. */
interface Country {
  slug: string;
  country: { data: { code: string; name: string } };
  shelters: readonly Shelter[];
}

/** A service on the map, or beside it. */
export interface PlacedService {
  /** The anchor of its card on the page of all services. */
  card: string;
  name: string;
  standing: Standing;
}

/** A city with the services in it: one dot on the map. */
export interface CityServices {
  /** Its anchor in the list beside the map. */
  id: string;
  city: string;
  country: { slug: string; name: string };
  position: Position;
  services: PlacedService[];
}

/** What the map cannot show of a service: districts, regions, places without a name; empty where no place is said. */
export interface OffTheMap {
  service: PlacedService;
  country: { slug: string; name: string };
  places: string[];
}

/** The anchor of a service's card on the page of all services: `bulgaria/montana` → `shelter-bulgaria-montana`. */
export const shelterCard = (id: string) => `shelter-${id.replaceAll('/', '-')}`;

/**
 * Puts services where they are: into cities, at the city's centre, and beside the map what is not said to be in a city.
 * A service in several cities stands in each. What has closed is nowhere: nobody is to be led there.
 *
 * @param find where a city is
 * @param day the day to which ages are counted
 */
export function placeServices(
  countries: readonly Country[],
  find: FindCity,
  day: string,
): { cities: CityServices[]; off: OffTheMap[] } {
  const cities = new Map<string, CityServices>();
  const off: OffTheMap[] = [];
  for (const { slug, country, shelters } of countries) {
    const { code, name } = country.data;
    for (const shelter of shelters) {
      const service = { card: shelterCard(shelter.id), name: shelter.data.name, standing: standingOf(shelter, day) };
      if (service.standing.says === 'closed') continue;
      const said = valueOf(shelter.data.place) ?? [];
      const elsewhere = said.filter((place) => find(code, place) === undefined);
      if (said.length === 0 || elsewhere.length > 0) {
        off.push({ service, country: { slug, name }, places: elsewhere });
      }
      for (const city of new Set(said)) {
        const position = find(code, city);
        if (!position) continue;
        // Two spellings of one city have one dot.
        const where = `${code} ${position.join(' ')}`;
        const known = cities.get(where) ?? {
          id: `city-${slug}-${fold(city).replace(/[^\p{L}\p{N}]+/gu, '-')}`,
          city,
          country: { slug, name },
          position,
          services: [],
        };
        known.services.push(service);
        cities.set(where, known);
      }
    }
  }
  return { cities: [...cities.values()], off };
}

/** In degrees: a country whose cities lie farther apart would press those of all others into a corner. */
const WIDEST = 20;

/**
 * Which cities share a map: those of most countries one, those of a country that is very wide one of its own.
 *
 * @returns the shared map first; no empty ones
 */
export function mapsOf(cities: readonly CityServices[]): CityServices[][] {
  const byCountry = Object.values(Object.groupBy(cities, ({ country }) => country.slug)).map((own = []) => own);
  const isWide = (own: CityServices[]) => {
    const longitudes = own.map(({ position: [longitude] }) => longitude);
    return Math.max(...longitudes) - Math.min(...longitudes) > WIDEST;
  };
  const shared = byCountry.filter((own) => !isWide(own)).flat();
  return [shared, ...byCountry.filter(isWide)].filter((one) => one.length > 0);
}
