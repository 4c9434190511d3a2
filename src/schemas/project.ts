import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { stateCode } from './state.ts';
import { statement } from './statement.ts';
import { text } from './text.ts';

/** content/projects/<id>.md: a programme with partners and duration. Body: aims and activities, every paragraph cited. */
export const project = z.strictObject({
  ...provenance,
  title: text,
  partners: z.array(text).min(1),
  funders: z.array(text).default([]),
  states: z.array(stateCode).min(1),
  from: statement(partialDate).optional(),
  until: statement(partialDate).optional(),
  /** Where the source says `permanent` instead of dates. */
  permanent: z.boolean().default(false),
  activities: z.array(text).default([]),
});
