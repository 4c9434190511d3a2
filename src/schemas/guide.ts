import { z } from 'zod';
import { provenance } from './provenance.ts';
import { text } from './text.ts';

/** content/guide/<id>.mdx: how to cooperate, checklists, advice. */
export const guide = z.strictObject({
  ...provenance,
  title: text,
  summary: text,
  /** Place in the list. */
  order: z.int().positive(),
  /** Shown in the tab instead of the title on pages a person at risk may read. */
  neutralTitle: text.optional(),
});
