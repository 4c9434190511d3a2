import { z } from 'zod';
import { partialDate, year } from './date.ts';
import { provenance } from './provenance.ts';
import { said, statement } from './statement.ts';
import { text } from './text.ts';
import { PURPOSES } from './vocabulary.ts';

/**
 * A range of imprisonment, in years. Half years as 0.5; `life` where the law says so. Leave out the end that the source
 * does not name: `minimumYears: 5` alone is "at least 5 years".
 */
export const penalty = z
  .strictObject({
    minimumYears: z.number().nonnegative().optional(),
    maximumYears: z.union([z.number().positive(), z.literal('life')]).optional(),
    /** The fine in words: `up to 15,000 leva`. */
    fine: text.optional(),
    /** What it applies to, where several ranges stand side by side. */
    when: text.optional(),
  })
  .refine(({ minimumYears, maximumYears }) => minimumYears !== undefined || maximumYears !== undefined, {
    error: 'expected minimumYears, maximumYears or both',
  })
  .check(({ value, issues }) => {
    const { minimumYears = 0, maximumYears = 'life' } = value;
    if (maximumYears === 'life' || minimumYears <= maximumYears) return;
    const message = `a minimum of ${minimumYears} exceeds the maximum of ${maximumYears}; expected at most that`;
    issues.push({ code: 'custom', input: value, path: ['minimumYears'], message });
  });

/** One offence. Its anchor on the country's page is `offence-<id>`. */
export const offence = z.strictObject({
  /** Short, lower case, unique in the file: `trafficking`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'expected a short id in lower case such as trafficking' }),
  title: text,
  /** The law it stands in: `Criminal Code`. */
  act: text,
  /** As the law numbers it: `article 80`. Leave out if the source does not name it. */
  article: statement(text).optional(),
  /** When this text came into force. */
  since: statement(partialDate).optional(),
  /** Recruit, transport, harbour … */
  acts: statement(z.array(text).min(1)).optional(),
  /** Force, deceit, abuse of a position … */
  means: statement(z.array(text).min(1)).optional(),
  purposes: statement(z.array(z.enum(PURPOSES)).min(1)).optional(),
  penalty: statement(penalty).optional(),
  aggravated: statement(z.array(penalty).min(1)).optional(),
  childVictims: said.optional(),
  /** Whether companies can be held liable, and how. */
  legalPersons: said.optional(),
  /** Whether trafficking inside the country is covered. */
  internalTrafficking: said.optional(),
  /** Whether using a victim's services is punished. */
  users: said.optional(),
  note: text.optional(),
});

const act = z.strictObject({
  title: text,
  year,
  /** Years in which it was amended, as far as the source says: `[2008]`. */
  amended: z.array(year).default([]),
  kind: z.enum(['primary', 'secondary']),
  note: text.optional(),
});

/** content/countries/<slug>/legislation.md. Body: how the law works, every paragraph cited. */
export const legislation = z.strictObject({
  ...provenance,
  offences: z.array(offence).min(1),
  laws: statement(z.array(act).min(1)).optional(),
  /** When trafficking first became an offence of its own. */
  firstLaw: said.optional(),
  witnessProtection: said.optional(),
  compensation: said.optional(),
  nonPunishment: said.optional(),
  reflectionPeriod: said.optional(),
  residencePermit: said.optional(),
});

export type Penalty = z.infer<typeof penalty>;
export type Offence = z.infer<typeof offence>;
