import { z } from 'zod';
import { provenance } from './provenance.ts';
import { text, webAddress } from './text.ts';
import { ORGANISATION_KINDS } from './vocabulary.ts';

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
  website: webAddress.optional(),
});
