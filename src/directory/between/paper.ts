import type { Cell } from '../comparison/said.ts';
import { valueOf } from '../statement-value.ts';
import type { Between, PairGroup } from './between.ts';

/** How small the type must be for a pair to fit on two sheets of A4. */
export type Density = 'normal' | 'dense' | 'denser';

/** What a row takes besides its words: its label, the names of the sides, source and date of each. */
const ROW = 90;

/** Measured on printed pages: up to so many characters two sheets hold, with a little room. */
const NORMAL = 13_500;
const DENSE = 17_500;

const length = (texts: readonly string[]) => texts.reduce((sum, text) => sum + text.length, 0);
const cellLength = (cell: Cell) =>
  cell.reduce((sum, { lines, none = '' }) => sum + none.length + length(lines.map(({ text }) => text)), 0);
const groupLength = ({ rows }: PairGroup) =>
  rows.reduce((sum, { cells }) => sum + ROW + cellLength(cells[0]) + cellLength(cells[1]), 0);

/** About how many characters a pair puts on paper. */
function paperLength(found: Between): number {
  const { offence, request, offices, quicker, help, protection, instruments, agreements, organisations, routes } =
    found;
  const treaties = instruments.both.map(({ data }) =>
    (valueOf(data.uses) ?? []).map((use) => `${use.for} ${use.article ?? ''}`),
  );
  const own = [...agreements.standing, ...agreements.coming, ...agreements.past];
  const groups = [offence, request, offices, quicker, help, protection].reduce(
    (sum, group) => sum + groupLength(group),
    0,
  );
  return (
    groups +
    treaties.reduce((sum, uses) => sum + 2 * ROW + length(uses), 0) +
    own.reduce((sum, { data }) => sum + ROW + data.title.length + length(valueOf(data.gives) ?? []), 0) +
    ROW * organisations.channels.length +
    routes.reduce((sum, { route }) => sum + ROW / 2 + route.data.title.length, 0)
  );
}

/** How densely a pair must be printed. */
export function density(found: Between): Density {
  const characters = paperLength(found);
  if (characters <= NORMAL) return 'normal';
  return characters <= DENSE ? 'dense' : 'denser';
}
