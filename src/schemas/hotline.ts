import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { said, statement } from './statement.ts';
import { dialled, fromAbroad } from './telephone.ts';
import { languageTag, text } from './text.ts';
import { AUDIENCES, CALLING_TELEPHONES, LINE_STATUSES, OPERATOR_KINDS, WEEKDAYS } from './vocabulary.ts';

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
const MIDNIGHT = '24:00';

/** A time on a 24-hour clock with two digits each: `09:00`. */
const time = z.string().regex(CLOCK, {
  error: (issue) => `"${String(issue.input)}" is not a time of the 24-hour clock; write it as 09:00`,
});
const endTime = z.string().refine((end) => end === MIDNIGHT || CLOCK.test(end), {
  error: (issue) => `"${String(issue.input)}" is not a time of the 24-hour clock; write it as 17:00, midnight as 24:00`,
});

/** Days on which a line answers between the same hours. What goes past midnight is two: to `24:00`, and from `00:00`. */
const openSpan = z.strictObject({
  days: z.array(z.enum(WEEKDAYS)).min(1),
  from: time,
  to: endTime,
});

const hours = z.strictObject({
  /** `24/7`, or in words: `Monday to Friday, 9:00 to 17:00`. */
  open: text,
  /** IANA zone: `Europe/Sofia`. Needed unless open around the clock. */
  timeZone: z.string().optional(),
  /**
   * The same as data, where the words leave no doubt: `[{ days: [monday, tuesday], from: "09:00", to: "17:00" }]`.
   * From it a page says whether the line is open now. Leave it out where times are not given, and for `24/7`.
   */
  weekly: z.array(openSpan).min(1).optional(),
});

const operator = z.strictObject({
  name: text,
  /** Leave out where no source says what kind it is. */
  kind: z.enum(OPERATOR_KINDS).optional(),
  /** The body of this directory, where there is one. */
  body: reference('bodies').optional(),
});

/** content/countries/<slug>/hotlines/<id>.md: one line. Body: anything more, every paragraph cited. */
export const hotline = z.strictObject({
  ...provenance,
  name: text,
  otherNames: z.array(text).default([]),
  operator: statement(operator).optional(),
  /** Who owns or pays, if not the operator. */
  owner: said.optional(),
  /** As dialled inside the country; in quotation marks. Leave out if the source names a line without a number. */
  inside: statement(dialled).optional(),
  /** Only where a source says from which telephones that number is called. */
  calledFrom: statement(z.enum(CALLING_TELEPHONES)).optional(),
  fromAbroad: statement(fromAbroad).optional(),
  hours: statement(hours).optional(),
  languages: statement(z.array(languageTag).min(1)).optional(),
  cost: statement(z.enum(['free', 'standard rate'])).optional(),
  anonymous: statement(z.boolean()).optional(),
  serves: statement(z.array(z.enum(AUDIENCES)).min(1)).optional(),
  /** What callers get. */
  offers: said.optional(),
  /** Whether and how it hands calls to the police. */
  linkedToPolice: said.optional(),
  opened: statement(partialDate).optional(),
  status: z.enum(LINE_STATUSES),
  /** The number for danger now: the general emergency number, or the police's. */
  emergency: z.boolean().default(false),
  /** Why it is historical, in a sentence. */
  statusNote: text.optional(),
});

export type OpenSpan = z.infer<typeof openSpan>;
export type Hours = z.infer<typeof hours>;
export type Hotline = z.infer<typeof hotline>;
