import { z } from 'zod';
import { provenance } from './provenance.ts';
import { dialled, e164 } from './telephone.ts';
import { languageTag, officeEmail, text, webAddress } from './text.ts';
import { BODY_ROLES } from './vocabulary.ts';

/** content/countries/<slug>/bodies/<id>.md: an office, never a person. Body: what it does, every paragraph cited. */
export const body = z.strictObject({
  ...provenance,
  name: text,
  /** BCP 47 tag → its name in that language, found by search. */
  nameIn: z.record(languageTag, text).default({}),
  otherNames: z.array(text).default([]),
  roles: z.array(z.enum(BODY_ROLES)).min(1),
  /** The ministry or body it belongs to. */
  partOf: text.optional(),
  established: text.optional(),
  /** What it does, a short line each. */
  tasks: z.array(text).default([]),
  telephone: z.strictObject({ inside: dialled.optional(), fromAbroad: e164.optional() }).optional(),
  email: officeEmail.optional(),
  website: webAddress.optional(),
});
