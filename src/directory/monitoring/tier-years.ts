import type { TierYear } from '../../schemas/monitoring.ts';
import { TIER_NOT_NAMED, TIERS } from '../../schemas/vocabulary.ts';

/** Where a country stood in a year, and which statement of its entry says so. */
export interface ToldTier {
  year: number;
  tier: TierYear['tier'];
  said: TierYear;
  /** Whether the statement is of that year's report; else a later report counts the year among those on its tier. */
  own: boolean;
}

/** The tier of every year that a statement tells of, newest first; a year's own report comes before what later ones count. */
export function toldTiers(tiers: readonly TierYear[]): ToldTier[] {
  const years = new Map<number, ToldTier>();
  for (const said of tiers.toSorted((a, b) => b.year - a.year)) {
    const { year, tier, since = year } = said;
    years.set(year, { year, tier, said, own: true });
    for (let counted = year - 1; counted >= since; counted -= 1) {
      if (!years.has(counted)) years.set(counted, { year: counted, tier, said, own: false });
    }
  }
  return [...years.values()].toSorted((a, b) => b.year - a.year);
}

/** The years that the tiers of all countries together reach over; `undefined` where nobody says anything. */
export function yearsTold(countries: readonly (readonly TierYear[])[]): { first: number; last: number } | undefined {
  const years = countries.flatMap((tiers) => toldTiers(tiers).map(({ year }) => year));
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
}

/** A judgement in words: `Tier 2, as in 2024`, `Tier 1, since 2016`, `tier not named`. */
export function tierWords({ year, tier, since }: TierYear): string {
  if (tier === TIER_NOT_NAMED) return 'tier not named';
  if (since === undefined) return tier;
  return since === year - 1 ? `${tier}, as in ${since}` : `${tier}, since ${since}`;
}

/** The place of a tier among all, best first; `undefined` where none is named. */
export function tierRank(tier: TierYear['tier']): number | undefined {
  return tier === TIER_NOT_NAMED ? undefined : TIERS.indexOf(tier);
}

/** The anchor of a year's judgement on the country's page. */
export const tierAnchor = (year: number) => `tier-${year}`;
