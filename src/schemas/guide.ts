import { z } from 'zod';
import { provenance } from './provenance.ts';
import { listed } from './statement.ts';
import { text } from './text.ts';
import { GUIDE_PARTS } from './vocabulary.ts';

/** content/guide/<id>.md: how to cooperate, checklists, advice. Body: headings from ###, every paragraph cited. */
export const guide = z.strictObject({
  ...provenance,
  title: text,
  /** One or two sentences for the list of pages. */
  summary: text,
  /** What an investigator must have at hand, a short line each; shown on the page of two countries. */
  inShort: listed.optional(),
  part: z.enum(GUIDE_PARTS),
  /** Place within its part. */
  order: z.int().positive(),
  /** Shown in the tab instead of the title on pages a person at risk may read. */
  neutralTitle: text.optional(),
});
