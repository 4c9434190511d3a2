import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { namedTwice, stateCode } from './state.ts';
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
    .refine((codes) => codes.length > 1, {
      error: ({ input }) => `an agreement joins two states or more, found ${(input as string[]).join() || 'none'}`,
    })
    .refine((codes) => !namedTwice(codes), { error: ({ input }) => `${namedTwice(input as string[])} is named twice` }),
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
