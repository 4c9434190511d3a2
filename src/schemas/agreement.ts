import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { stateCode } from './state.ts';
import { statement } from './statement.ts';
import { text } from './text.ts';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from './vocabulary.ts';

/** content/agreements/<id>.md: one agreement between two or more states. Id: `bg-tr-police-cooperation`. */
export const agreement = z.strictObject({
  ...provenance,
  title: text,
  kind: z.enum(AGREEMENT_KINDS),
  /** ISO 3166-1 alpha-2 codes, two or more. */
  parties: z
    .array(stateCode)
    .min(2, { error: 'an agreement joins two states or more' })
    .refine((codes) => new Set(codes).size === codes.length, { error: 'a state is named twice' }),
  /** A party as the source names it, where it no longer exists under that name: `RS: FRY (Federal Republic of Yugoslavia)`. */
  namedAs: z.partialRecord(stateCode, text).default({}),
  /** Which ministries signed, where the source says so. */
  signedBy: text.optional(),
  signed: statement(partialDate).optional(),
  inForce: statement(partialDate).optional(),
  status: z.enum(AGREEMENT_STATUSES),
  /** The agreement that took its place. */
  replacedBy: reference('agreements').optional(),
  /** What it allows, a short line each. */
  gives: statement(z.array(text).min(1)).optional(),
});

export type Agreement = z.infer<typeof agreement>;
