import { curves } from './curves.ts';
import { edgePlaces } from './edge.ts';
import { frameAround, isInSight, ringsIn, type Frame } from './frame.ts';
import { placeLabels, type Label } from './labels.ts';
import { middleOf, middleOfLargest } from './middle.ts';
import { outlinePath, type Ring } from './outline.ts';
import type { Position } from './position.ts';
import { remembered } from '../remembered.ts';
import { stateShapes, type Shape } from './state-shapes.ts';

/** A line from one state to another (ISO 3166-1 alpha-2). */
export interface Line {
  from: string;
  to: string;
}

/** How large and how fine a picture is. */
export interface PictureSize {
  /** Of the view box. */
  width: number;
  margin: number;
  /** Of the letters and of dots, in units of the view box. */
  letters: number;
  dot: number;
  /** How much a point of an outline must add to stay, in square units of the picture. */
  detail: number;
  /** Digits after the point. */
  digits: number;
  /** Degrees between the points that pictures of this size are seen from. */
  grid: number;
}

/** A state that lines end at, or that is drawn for itself. */
export interface PicturedState {
  state: string;
  /** Where its dot is. */
  at: Position;
  /** Its outline as path data; none for what lies beyond the frame. */
  outline: string | undefined;
  /** Beyond the frame: its dot stands at the edge, on the side where it lies. */
  beyond: boolean;
  /** None where it would lie on another. */
  label: Label | undefined;
}

/** Everything a picture of routes is drawn from. */
export interface RoutePicture {
  width: number;
  height: number;
  /** Outlines of all land that is no pictured state. */
  land: string;
  /** In the order given. */
  states: PicturedState[];
  /** Path data in the order of the lines; undefined where an end has no place on a map. */
  lines: (string | undefined)[];
}

/** Where a state is shown although its middle is not: its part of the picture. */
const LARGE = 0.02;

/**
 * Draws routes between states as curves over a map. What lies beyond the frame stands at its edge, in its direction.
 *
 * @param states that get a dot and an outline of their own, the most important first: names that do not fit are left away
 * @param around positions that the frame holds
 */
export function routePicture(
  states: readonly { state: string; name: string }[],
  lines: readonly Line[],
  around: readonly Position[],
  size: PictureSize,
): RoutePicture {
  const frame = frameAround(around, size.width, size.margin, size.grid);
  const shapes = stateShapes(detailIn(frame, size.detail));
  const ringsOf = remembered((shape: Shape) => (isInSight(frame, shape) ? ringsIn(frame, shape) : []));
  const draw = (shape: Shape) => outlinePath(ringsOf(shape), size.digits);
  const own = new Set(states.map(({ state }) => state));
  const rest = [...shapes.states].filter(([state]) => !own.has(state)).map(([, shape]) => shape);
  const inside = new Map(
    states.map(({ state }) => {
      const shape = shapes.states.get(state);
      return [state, placeInside(state, shape && ringsOf(shape), frame)];
    }),
  );
  const beyond = edgePlaces(
    states.filter(({ state }) => !inside.get(state)).map(({ state }) => ({ state, towards: middleOf(state) })),
    frame,
    size.letters * 1.5,
  );
  const placed = states.flatMap(({ state, name }) => {
    const at = inside.get(state) ?? beyond.get(state);
    return at ? [{ state, name, at, beyond: !inside.get(state) }] : [];
  });
  // A country on the map is known by its place; one at the edge by nothing but its name.
  const named = placed.toSorted((a, b) => Number(b.beyond) - Number(a.beyond));
  const labels = new Map(
    placeLabels(named, frame, size.dot + 1, size.letters).map((label, index) => [named[index], label]),
  );
  const places = new Map(placed.map(({ state, at }) => [state, at]));
  return {
    width: frame.width,
    height: frame.height,
    land: [...rest, ...shapes.others].map(draw).join(''),
    states: placed.map((one) => {
      const shape = shapes.states.get(one.state);
      return {
        state: one.state,
        at: one.at,
        beyond: one.beyond,
        outline: (shape && draw(shape)) || undefined,
        label: labels.get(one),
      };
    }),
    lines: linesBetween(lines, places, size),
  };
}

/** Square degrees that square units are, in powers of two: pictures of about one scale share their outlines. */
function detailIn({ projection }: Frame, units: number): number {
  const unitsInDegree = (projection.scale() * Math.PI) / 180;
  return 2 ** Math.round(Math.log2(units / unitsInDegree ** 2));
}

/** Where a state's dot is, if the frame shows it. */
function placeInside(state: string, rings: readonly Ring[] | undefined, frame: Frame): Position | undefined {
  const { projection, width, height } = frame;
  const whole = middleOf(state);
  // A state as small as Malta has no outline left at this scale, but a place.
  const shown = rings && middleOfLargest(rings);
  const point = whole && projection([...whole]);
  if (!point) return undefined;
  const holds = point[0] > 0 && point[0] < width && point[1] > 0 && point[1] < height;
  if (!holds && (shown?.size ?? 0) < LARGE * width * height) return undefined;
  const [x, y] = shown?.at ?? point;
  return [tenth(x), tenth(y)];
}

function linesBetween(
  lines: readonly Line[],
  places: ReadonlyMap<string, Position>,
  { dot, digits }: PictureSize,
): (string | undefined)[] {
  const ends = lines.map(({ from, to }) => ({ from: places.get(from), to: places.get(to) }));
  const known = ends.filter(
    (end): end is { from: Position; to: Position } => end.from !== undefined && end.to !== undefined,
  );
  const drawn = curves(known, { gap: dot + 2, head: dot * 1.5, digits });
  const path = new Map(known.map((end, index) => [end as (typeof ends)[number], drawn[index]]));
  return ends.map((end) => path.get(end));
}

const tenth = (value: number) => Math.round(value * 10) / 10;
