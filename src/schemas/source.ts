import { z } from 'zod';
import { asOf, partialDate } from './date.ts';
import { languageTag, text, webAddress } from './text.ts';
import { SOURCE_KINDS } from './vocabulary.ts';

/** content/sources/<id>.md: a document or page that is cited. Body: what to know about it. */
export const source = z.strictObject({
  /** As printed. */
  title: text,
  /** A few words for the margin: `Model Guide`. */
  shortTitle: text.max(40, { error: 'expected at most 40 characters, it stands in a narrow margin' }),
  publisher: text,
  published: asOf,
  /** When somebody of the project read it, if that is known. */
  read: partialDate.optional(),
  language: languageTag.default('en'),
  kind: z.enum(SOURCE_KINDS),
  address: webAddress.optional(),
  /** False where the address no longer answers or was never tried: shown as text, not as a link. */
  alive: z.boolean().default(false),
});
