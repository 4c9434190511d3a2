import { z } from 'zod';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { text, webAddress } from './text.ts';
import { CHANNELS, ORGANISATION_KINDS } from './vocabulary.ts';

/** content/organisations/<id>.md: IOM, OSCE, SELEC … Body: what it does for a case, every paragraph cited. */
export const organisation = z.strictObject({
  ...provenance,
  name: text,
  abbreviation: text.optional(),
  /** Earlier names: `SECI Regional Center`. */
  otherNames: z.array(text).default([]),
  kind: z.enum(ORGANISATION_KINDS),
  /** What it can do for a case or a person. */
  does: z.array(text).default([]),
  /** What runs through it in a case, where something does: requests of police, or letters of request. */
  channel: z.enum(CHANNELS).optional(),
  /** Every member of that organisation belongs to this one: Eurojust, of the European Union. */
  membersOf: reference('organisations').optional(),
  website: webAddress.optional(),
});

export type Organisation = z.infer<typeof organisation>;
