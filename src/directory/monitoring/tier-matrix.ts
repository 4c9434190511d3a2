import type { TierYear } from '../../schemas/monitoring.ts';
import { tierRank, tierWords, toldTiers } from './tier-years.ts';

/** A country in one year of the table. */
export interface TierCell {
  year: number;
  /** What fits into the cell: `2`, `Watch List`, `?`, `–`. */
  short: string;
  /** The same in full: `Tier 2, as in 2024`; `Tier 2, by the report of 2025`; `not checked`. */
  words: string;
  /** `told` where only a later report counts the year. */
  kind: 'own' | 'told' | 'not named' | 'not checked';
  /** For sorting: the best tier first, what nobody has checked last. */
  key: string;
  /** The year of the statement that says so: its place on the country's page. */
  saidIn?: number;
}

const cellOf = (year: number, told: ReturnType<typeof toldTiers>): TierCell => {
  const found = told.find((one) => one.year === year);
  if (!found) return { year, short: '–', words: 'not checked', kind: 'not checked', key: '' };
  const { tier, said, own } = found;
  const rank = tierRank(tier);
  if (rank === undefined)
    return { year, short: '?', words: 'tier not named', kind: 'not named', key: '', saidIn: year };
  return {
    year,
    short: tier.replace(/^Tier (\d)$/, '$1').replace('Tier 2 Watch', 'Watch'),
    words: own ? tierWords(said) : `${tier}, by the report of ${said.year}`,
    kind: own ? 'own' : 'told',
    key: String(rank),
    saidIn: said.year,
  };
};

/** The years of which anything is said of any of the countries, newest first. */
export function yearsOfTiers(countries: readonly (readonly TierYear[])[]): number[] {
  return [...new Set(countries.flatMap((tiers) => toldTiers(tiers).map(({ year }) => year)))].toSorted((a, b) => b - a);
}

/** One country's row: a cell for each of the years. */
export function tierCells(tiers: readonly TierYear[], years: readonly number[]): TierCell[] {
  const told = toldTiers(tiers);
  return years.map((year) => cellOf(year, told));
}
