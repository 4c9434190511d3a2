import { z } from 'zod';
import { provenance } from './provenance.ts';
import { languageTag, text } from './text.ts';

/** content/vocabulary/<id>.md: a term or abbreviation, its meaning and other names. */
export const term = z.strictObject({
  ...provenance,
  term: text,
  abbreviation: text.optional(),
  meaning: text,
  otherNames: z.array(text).default([]),
  nameIn: z.record(languageTag, text).default({}),
});
