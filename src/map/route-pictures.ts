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

export const WHOLE_SIZE: PictureSize = { width: 1200, margin: 30, letters: 15, dot: 5, detail: 0.01, digits: 1 };
