import { z } from 'zod';
import { asOf } from './date.ts';
import { reference } from './reference.ts';
import { text } from './text.ts';

/** Where a statement stands: a source and the place in it. */
export const citation = z.strictObject({
  /** Id of a file in content/sources, e.g. `bsec-unodc-2008`. */
  source: reference('sources'),
  /** Page, row or article, e.g. `Bulgaria: shelters, hotline`. */
  at: text.optional(),
  /** Whom that source itself relies on, e.g. `US TIP Report, June 2008`. */
  citing: text.optional(),
});

export const sources = z.array(citation).min(1, { error: 'expected at least one source' });

/** What was said before, kept when a newer source changes an entry. */
export const formerStatement = z.strictObject({
  /** One sentence that says what held, e.g. `Pilot line 0800 19 100, run by an NGO.` */
  says: text,
  /** Numbers that old papers may still carry; found by search, never offered for dialling. */
  numbers: z.array(z.string().min(2)).optional(),
  asOf,
  sources,
});

/** What every entry carries. Spread it first into the entry's schema. */
export const provenance = {
  /** Who said so; a statement inside the entry may name others. */
  sources,
  /** When it held, as precise as the source: `2008`, or `undated`. */
  asOf,
  /** Doubts, contradictions, what was left out and why; shown as an editor's note. */
  editorNotes: z.array(text).optional(),
  /** Earlier statements, newest first. */
  earlier: z.array(formerStatement).optional(),
};

export type Citation = z.infer<typeof citation>;
export type FormerStatement = z.infer<typeof formerStatement>;
