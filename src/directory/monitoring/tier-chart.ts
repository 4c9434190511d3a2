import { TIERS } from '../../schemas/vocabulary.ts';
import { tierRank, type ToldTier } from './tier-years.ts';

/** Units of the drawing: what a year takes, what lies between two tiers, room for the names of the tiers and the years. */
const YEAR = 24;
const LEVEL = 26;
const LEFT = 96;
const TOP = 14;
const BOTTOM = 26;

/** Where a year begins, and whether it has a number beneath it. */
interface YearMark {
  year: number;
  x: number;
  named: boolean;
}

/** A picture of tiers by year: steps where years follow each other, nothing where no source says. */
export interface TierChart {
  width: number;
  height: number;
  levels: { name: string; y: number }[];
  years: YearMark[];
  /** Path data of one line for each unbroken row of years. */
  lines: string[];
  /** Years whose own report was read. */
  dots: { x: number; y: number }[];
  /** Years of whose report a source tells without naming the tier. */
  unnamed: { x: number; y: number }[];
}

/** Years with a number: every fifth, and the ends unless they are close to one. */
const isNamed = (year: number, first: number, last: number) =>
  year % 5 === 0 || ((year === first || year === last) && Math.min(year % 5, 5 - (year % 5)) > 1);

/**
 * Draws the tiers of a country on an axis of years.
 * @param told as `toldTiers` gives them
 * @param first year of the axis, the same for all countries so that two can be compared
 * @param last year of the axis
 */
export function tierChart(told: readonly ToldTier[], first: number, last: number): TierChart {
  // No country here has been a special case; the level is drawn for those that are.
  const shown = TIERS.filter((tier) => tier !== 'special case' || told.some((one) => one.tier === tier));
  const x = (year: number) => LEFT + (year - first) * YEAR;
  const y = (rank: number) => TOP + rank * LEVEL;
  const bottom = y(shown.length);
  const placed = told
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, tier, own }) => {
      const rank = tierRank(tier);
      return rank === undefined ? [] : [{ year, own, y: y(rank) }];
    });
  return {
    width: x(last + 1) + 8,
    height: bottom + BOTTOM,
    levels: shown.map((name, rank) => ({ name: name.replace('Tier 2 Watch', 'Watch'), y: y(rank) })),
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index).map((year) => ({
      year,
      x: x(year),
      named: isNamed(year, first, last),
    })),
    lines: unbroken(placed).map((row) =>
      row.map(({ year, y: level }, index) => `${index === 0 ? 'M' : 'L'}${x(year)} ${level}H${x(year + 1)}`).join(''),
    ),
    dots: placed.filter(({ own }) => own).map(({ year, y: level }) => ({ x: x(year) + YEAR / 2, y: level })),
    unnamed: told
      .filter(({ tier }) => tierRank(tier) === undefined)
      .map(({ year }) => ({ x: x(year) + YEAR / 2, y: bottom - LEVEL / 2 })),
  };
}

/** Years in rows without a gap. */
function unbroken<Placed extends { year: number }>(placed: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const one of placed) {
    const row = rows.at(-1);
    if (row?.at(-1)?.year === one.year - 1) row.push(one);
    else rows.push([one]);
  }
  return rows;
}
