import { middleOf } from './middle.ts';
import type { Position } from './position.ts';
import type { PictureSize } from './route-picture.ts';

/**
 * What the large map holds: from Portugal to Kyrgyzstan, from Norway to the Gulf, where nearly all reported stops are. What
 * lies beyond stands at the edge.
 */
export const WHOLE_REGION: readonly Position[] = [
  [-9, 40],
  [-2, 55],
  [10, 62],
  [50, 63],
  [74, 41],
  [57, 24],
  [30, 27],
];

export const WHOLE_SIZE: PictureSize = {
  width: 1200,
  margin: 30,
  letters: 15,
  dot: 5,
  detail: 1.6,
  digits: 1,
  grid: 1,
};

/** Beside the routes of a country. */
export const COUNTRY_SIZE: PictureSize = { width: 640, margin: 24, letters: 14, dot: 4, detail: 8, digits: 0, grid: 5 };

/** On a page of two countries, of which there are many. */
export const PAIR_SIZE: PictureSize = { width: 400, margin: 16, letters: 14, dot: 4, detail: 14, digits: 0, grid: 10 };

/** In degrees: what a small map shows around the middles of countries. */
const AROUND = 3;

/** The region that the large map shows, in degrees. */
const isNear = ([longitude, latitude]: Position) => longitude > -12 && longitude < 78 && latitude > 22 && latitude < 66;

/** What a small map holds: the surroundings of states, without those that the large map has at its edge. */
export function regionOf(states: readonly string[]): Position[] {
  const middles = states.map(middleOf).filter((middle) => middle !== undefined);
  const near = middles.filter(isNear);
  return (near.length > 0 ? near : middles).flatMap(([longitude, latitude]): Position[] => [
    [longitude - AROUND, latitude],
    [longitude + AROUND, latitude],
    [longitude, latitude - AROUND],
    [longitude, latitude + AROUND],
  ]);
}
