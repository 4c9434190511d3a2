import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { listed, said, statement } from './statement.ts';
import { text } from './text.ts';

const plan = z.strictObject({
  title: text,
  adopted: partialDate.optional(),
  /** What the source says of it: `carried out`, `awaiting approval`. */
  status: text,
});

/** content/countries/<slug>/task-force.md: who coordinates, and prevention. Body: the rest, every paragraph cited. */
export const taskForce = z.strictObject({
  ...provenance,
  coordinator: statement(reference('bodies')).optional(),
  /** Offices that belong to it; no names of people. */
  members: listed.optional(),
  observers: listed.optional(),
  meets: said.optional(),
  localBodies: said.optional(),
  plans: statement(z.array(plan).min(1)).optional(),
  referralMechanism: said.optional(),
  /** Campaigns, training, work with schools, borders and labour markets. */
  prevention: listed.optional(),
});
