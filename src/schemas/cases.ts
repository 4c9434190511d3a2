import { z } from 'zod';
import { asOf, partialDate } from './date.ts';
import { provenance, sources } from './provenance.ts';
import { stateCode } from './state.ts';
import { text } from './text.ts';
import { FIGURES } from './vocabulary.ts';

/** One number the authorities or a monitor gave, for a year or a part of one. */
export const figure = z.strictObject({
  what: z.enum(FIGURES),
  value: z.number().nonnegative(),
  unit: z.enum(['cases', 'persons', 'per cent']),
  /** `2007`, or where it began: `2007-07`. */
  from: partialDate,
  /** Only if it ends elsewhere: `2007-12`. */
  until: partialDate.optional(),
  note: text.optional(),
  asOf: asOf.optional(),
  sources: sources.optional(),
});

const caseStudy = z.strictObject({
  /** Short, unique in the file; the anchor is `case-<id>`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'expected a short id in lower case' }),
  title: text,
  from: partialDate.optional(),
  until: partialDate.optional(),
  states: z.array(stateCode).min(1),
  /** What happened, in steps; no names. */
  steps: z.array(text).min(1),
  /** Tools used: `European Arrest Warrant`, `liaison officer`. */
  tools: z.array(text).default([]),
  asOf: asOf.optional(),
  sources: sources.optional(),
});

/** content/countries/<slug>/cases.md. Body: what the figures do not say, every paragraph cited. */
export const cases = z.strictObject({
  ...provenance,
  figures: z.array(figure).default([]),
  cases: z.array(caseStudy).default([]),
});

export type Figure = z.infer<typeof figure>;
