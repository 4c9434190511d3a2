import jsqr from 'jsqr';

/** Pixels to a module: what a camera sees of a code is coarser than its drawing. */
const SCALE = 4;
const RUN = /M(\d+) (\d+)h(\d+)v1h-\d+z/g;

/** Reads a drawn code as a camera does: paints its path dark on light and decodes the picture. */
export function readCode(path: string, size: number): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(RUN)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(width)) * SCALE; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsqr(pixels, side, side)?.data;
}
