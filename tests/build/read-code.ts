import jsqr from 'jsqr';

/** Pixels to a module: what a camera sees of a code is coarser than its drawing. */
const SCALE = 4;
const STEP = /([Mm])(\d+) (\d+(?:\.5)?)|h(\d+)/g;

/** Lines of a drawing: along the middle of a row of modules, from a column on, so many modules long. */
export function linesOf(path: string): { x: number; y: number; length: number }[] {
  const lines: { x: number; y: number; length: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, move, across, down, length] of path.matchAll(STEP)) {
    if (length !== undefined) {
      lines.push({ x, y: y - 0.5, length: Number(length) });
      x += Number(length);
    } else {
      const from = move === 'M' ? [0, 0] : [x, y];
      [x, y] = [(from[0] ?? 0) + Number(across), (from[1] ?? 0) + Number(down)];
    }
  }
  return lines;
}

/** Reads a drawn code as a camera does: paints its lines dark on light and decodes the picture. */
export function readCode(path: string, size: number): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const { x, y, length } of linesOf(path)) {
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1) {
      for (let column = x * SCALE; column < (x + length) * SCALE; column += 1) {
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return jsqr(pixels, side, side)?.data;
}
