import { z } from 'zod';
import { findAddress } from './address.ts';
import { findOtherLetters } from './latin-letters.ts';
import { findPersonalData } from './personal-data.ts';

/** A line or paragraph in plain words. Nobody's name, no e-mail address: offices only. */
export const text = z
  .string({ error: 'expected text' })
  .trim()
  .min(1, { error: 'expected text, found nothing' })
  .superRefine((value, context) => {
    const found = findPersonalData(value);
    if (found) context.addIssue({ code: 'custom', message: found });
  });

/** Text about a shelter or a place: also no street, postcode, coordinate, map link or landmark, and Latin letters only. */
export const placelessText = text.superRefine((value, context) => {
  const found = findAddress(value) ?? findOtherLetters(value);
  if (found) context.addIssue({ code: 'custom', message: found });
});

/** An e-mail address of an office, never of a person: `office@antitraffic.government.bg`. */
export const officeEmail = z
  .email({ error: (issue) => `"${String(issue.input)}" is not an e-mail address` })
  .superRefine((value, context) => {
    const found = findPersonalData(value, { officeEmail: true });
    if (found) context.addIssue({ code: 'custom', message: found });
  });

/** A web address: `https://www.example.org/page`. Shown as a link only if `alive` is not false in its source. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: (issue) => `"${String(issue.input)}" is not a web address; write https://…`,
});

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language by its BCP 47 tag: `bg`, `tr`, `zh-Hant`. */
export const languageTag = z.string().superRefine((value, context) => {
  try {
    if (LANGUAGES.of(value)) return;
  } catch {
    // RangeError: not even the shape of a tag; said below in the same words
  }
  context.addIssue({ code: 'custom', message: `"${value}" is not a BCP 47 language tag; write bg, tr, uk …` });
});
