import { z } from 'zod';
import { asOf } from './date.ts';
import { sources } from './provenance.ts';
import { text } from './text.ts';

/** Date and sources of a statement; where absent, the entry's own hold. */
const own = { asOf: asOf.optional(), sources: sources.optional() };

/**
 * A field in one of three states. Leave the field out where nobody has checked.
 * - known:         `capital: { value: Sofia }`
 * - known as none: `shelters: { none: "No state shelter, says the guide." }`
 * What held before stands under `earlier`, newest first, each with its own date and sources.
 */
export function statement<Value extends z.ZodType>(value: Value) {
  const earlier = z.array(z.strictObject({ value, asOf, sources })).optional();
  return z.union([z.strictObject({ value, ...own, earlier }), z.strictObject({ none: text, ...own, earlier })], {
    error: 'expected either value: … (known) or none: … (known to be none, in a sentence)',
  });
}

/** A statement in plain words. */
export const said = statement(text);

/** A statement that is a list of plain words. */
export const listed = statement(z.array(text).min(1));
