import { z } from 'zod';
import { asOf, partialDate, year } from './date.ts';
import { provenance, sources } from './provenance.ts';
import { text } from './text.ts';
import { GRETA_STEPS, TIERS, TIER_NOT_NAMED } from './vocabulary.ts';

/** Date and sources of a statement; where absent, the entry's own hold. */
const own = { asOf: asOf.optional(), sources: sources.optional() };

/** Where the United States Department of State put the government in its report of a year. */
const tier = z.strictObject({
  /** Of the report, not of the time it tells of. */
  year,
  /** `Tier 2`. `not named` where a source tells of that year's report, but what was read of it names no tier. */
  tier: z.enum([...TIERS, TIER_NOT_NAMED]),
  /**
   * The first of the years on this tier without a break, as far as the source counts them: `third consecutive year` in
   * 2024 is 2022; `remained on Tier 2` is the year before.
   */
  since: year.optional(),
  /** Doubts a reader should see beside it: `The excerpt prints no year; it follows from its number.` */
  note: text.optional(),
  ...own,
});

/** Something that happened in a round of GRETA's evaluation. */
const gretaStep = z.strictObject({
  what: z.enum(GRETA_STEPS),
  /** Number of the report or recommendation: `GRETA(2020)09`. */
  document: text.optional(),
  /** The day, or where it began: `2024-05-21`. Leave it out where the source gives no date, and say so in `note`. */
  from: partialDate.optional(),
  /** Only if it ended on another day: `2024-05-23`. */
  until: partialDate.optional(),
  /** `On access to justice.` */
  note: text.optional(),
  ...own,
});

/** A round in which the Council of Europe's group of experts evaluates the country. */
const gretaRound = z.strictObject({
  /** As the source counts: `3`. */
  round: z.int().min(1),
  /** In any order, each once; the last of them in the order of the procedure is shown as where the round stands. */
  steps: z.array(gretaStep).min(1),
});

/** What another monitor did or said. */
const otherMonitor = z.strictObject({
  /** Who: `Review mechanism of the Organized Crime Convention`. */
  monitor: text,
  /** What it did or found, in a sentence of ours. */
  says: text,
  from: partialDate.optional(),
  until: partialDate.optional(),
  ...own,
});

/**
 * content/countries/<slug>/monitoring.md: what monitors say of the country. Figures belong into cases.md, laws they mention
 * into legislation.md. Body: what no field holds, every paragraph cited.
 */
export const monitoring = z.strictObject({
  ...provenance,
  /** Tiers of the US report on trafficking, newest first. */
  tiers: z.array(tier).default([]),
  /** Rounds of GRETA, newest first. */
  greta: z.array(gretaRound).default([]),
  others: z.array(otherMonitor).default([]),
});

export type TierYear = z.infer<typeof tier>;
export type GretaStep = z.infer<typeof gretaStep>;
export type GretaRound = z.infer<typeof gretaRound>;
export type OtherMonitor = z.infer<typeof otherMonitor>;
