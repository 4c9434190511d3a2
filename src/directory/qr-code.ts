import qrcode from 'qrcode-generator';

/** Light modules that a camera needs around a code to find it. */
const QUIET_ZONE = 4;

/** A square code as one drawing. */
export interface QrCode {
  /** Modules on a side, the light ones around it counted. */
  size: number;
  /** The dark modules as the `d` of an SVG path whose stroke is one unit wide: a line through the middle of each row. */
  path: string;
}

const drawn = new Map<string, QrCode>();

/** The code that a camera reads back as a text; a sixth of it may be dirty or torn. The same number stands on many sheets. */
export function qrCode(text: string): QrCode {
  const known = drawn.get(text) ?? draw(text);
  drawn.set(text, known);
  return known;
}

function draw(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = Array.from({ length: code.getModuleCount() }, (_, index) => index);
  const rows = modules.map((row) => {
    const dark = runs(modules.map((column) => code.isDark(row, column)));
    const ends = [0, ...dark.map(({ start, length }) => start + length)];
    const moves = dark.map(({ start, length }, index) => `m${start - (ends[index] ?? 0)} 0h${length}`);
    return `M${QUIET_ZONE} ${row + QUIET_ZONE}.5${moves.join('')}`.replace('m0 0', '');
  });
  return { size: modules.length + 2 * QUIET_ZONE, path: rows.join('') };
}

/** Dark modules side by side are drawn as one: no line of light between them, and less to tell. */
function runs(row: readonly boolean[]): { start: number; length: number }[] {
  const starts = row.flatMap((dark, index) => (dark && !row[index - 1] ? [index] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return { start, length: (end === -1 ? row.length : end) - start };
  });
}
