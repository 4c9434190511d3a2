/** Longitude and latitude in degrees, as GeoJSON writes them. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * A position as exact as this site ever is: to a tenth of a degree, some ten kilometres. A place on a map must not lead
 * to a house.
 */
export const rounded = ([longitude, latitude]: Position): Position => [
  Math.round(longitude * 10) / 10,
  Math.round(latitude * 10) / 10,
];
