import { z } from 'zod';
import { asOf, partialDate } from './date.ts';
import { provenance, sources } from './provenance.ts';
import { stateCode } from './state.ts';
import { statement } from './statement.ts';
import { text, webAddress } from './text.ts';

const party = z.strictObject({
  state: stateCode,
  signed: partialDate.optional(),
  /** Ratified, acceded, approved. */
  ratified: partialDate.optional(),
  inForce: partialDate.optional(),
  /** Where the source says party, but no date. */
  status: z.enum(['party', 'signatory', 'not party', 'denounced']),
  asOf: asOf.optional(),
  sources: sources.optional(),
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
  parties: z.array(party).default([]),
});
