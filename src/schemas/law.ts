import { z } from 'zod';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { listed, said, statement } from './statement.ts';
import { languageTag, text } from './text.ts';

const addressee = z.strictObject({
  /** What is sent there: `letters of request before trial`, `extradition`. */
  handles: text,
  body: reference('bodies'),
});

/**
 * content/countries/<slug>/law.md: what an investigator elsewhere must know before writing.
 * Body: anything the fields do not hold, every paragraph cited.
 */
export const law = z.strictObject({
  ...provenance,
  /** On what assistance is given: treaty, reciprocity, to whom. */
  basis: listed.optional(),
  centralAuthorities: statement(z.array(addressee).min(1)).optional(),
  /** Diplomatic, ministry to ministry, direct, Interpol … */
  channels: listed.optional(),
  languages: statement(z.array(languageTag).min(1)).optional(),
  /** What a request must carry. */
  documents: listed.optional(),
  conditions: listed.optional(),
  doubleCriminality: said.optional(),
  /** How extradition works, and of whom. */
  extradition: listed.optional(),
  urgentCases: said.optional(),
  directContact: said.optional(),
  /** Police channels: liaison officers, SELEC, Interpol. */
  policeChannels: listed.optional(),
  /** How many and which kinds of treaties the state says it has. */
  treaties: listed.optional(),
});
