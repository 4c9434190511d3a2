import { z } from 'zod';
import { asOf, partialDate } from './date.ts';
import { provenance, sources } from './provenance.ts';
import { namedTwice, stateCode } from './state.ts';
import { reference } from './reference.ts';
import { statement } from './statement.ts';
import { text, webAddress } from './text.ts';
import { INSTRUMENT_USES, PARTY_STATUSES } from './vocabulary.ts';

/** A state's standing towards an instrument. A state that is not named here has not been checked. */
export const party = z.strictObject({
  state: stateCode,
  signed: partialDate.optional(),
  /** Ratified, acceded, approved. Leave out where the source says party, but no date. */
  ratified: partialDate.optional(),
  inForce: partialDate.optional(),
  /** `not listed`: absent from a complete list of its `asOf`; it may have joined since. */
  status: z.enum(PARTY_STATUSES),
  /** When it ceased to be bound, where a source says so. */
  ended: partialDate.optional(),
  /** A condition or doubt, in a sentence: `Law of 1 December 2022; when it ends towards each state is not said.` */
  note: text.optional(),
  asOf: asOf.optional(),
  sources: sources.optional(),
});

/** What a request can be rested on the instrument for. */
const use = z.strictObject({
  for: z.enum(INSTRUMENT_USES),
  /** As the instrument numbers it: `article 18`. Leave out if no source names it. */
  article: text.optional(),
});

/** content/instruments/<id>.md: a multilateral treaty. Body: what each article gives, every paragraph cited. */
export const instrument = z.strictObject({
  ...provenance,
  /** The official title. */
  title: text,
  /** What practitioners call it: `Trafficking Protocol`. */
  shortTitle: text,
  otherNames: z.array(text).default([]),
  adoptedBy: text,
  adopted: statement(partialDate).optional(),
  inForce: statement(partialDate).optional(),
  officialText: webAddress.optional(),
  /** What it can be used for in a case; the page of two countries shows instruments that have a use. */
  uses: statement(z.array(use).min(1)).optional(),
  /** It holds between all members of this organisation, as an act of the European Union does. */
  between: reference('organisations').optional(),
  parties: z
    .array(party)
    .default([])
    .refine((parties) => !namedTwice(parties.map(({ state }) => state)), {
      error: ({ input }) => `${namedTwice((input as Party[]).map(({ state }) => state))} is named twice`,
    }),
});

export type Party = z.infer<typeof party>;
export type Instrument = z.infer<typeof instrument>;
