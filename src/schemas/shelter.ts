import { z } from 'zod';
import { findAddress } from './address.ts';
import { partialDate } from './date.ts';
import { provenance } from './provenance.ts';
import { reference } from './reference.ts';
import { statement } from './statement.ts';
import { placelessText } from './text.ts';
import { AUDIENCES, SERVICES } from './vocabulary.ts';

/** Text about a shelter that is said by somebody. */
const said = statement(placelessText);

/** A city or district. Its name has no number; a house has one, also where no word says street. */
const place = placelessText.refine((name) => findAddress(name) !== undefined || !/\p{N}/u.test(name), {
  error: ({ input }) => `"${String(input)}" has a number; give the city or district only`,
});

/**
 * content/countries/<slug>/shelters/<id>.md: one service. City or district, never the house, never a village.
 * The schema refuses anything that looks like an address. Body: the rest, every paragraph cited.
 */
export const shelter = z.strictObject({
  ...provenance,
  name: placelessText,
  /** Who runs it. */
  organisation: said.optional(),
  /** A city, or the district or region where the place itself is small; one or several. */
  place: statement(z.array(place).min(1)).optional(),
  status: statement(z.enum(['open', 'planned', 'being prepared', 'closed'])).optional(),
  opened: statement(partialDate).optional(),
  serves: statement(z.array(z.enum(AUDIENCES)).min(1)).optional(),
  ages: said.optional(),
  services: statement(z.array(z.enum(SERVICES)).min(1)).optional(),
  /** Places. */
  capacity: statement(z.int().positive()).optional(),
  stay: said.optional(),
  funding: said.optional(),
  assisted: said.optional(),
  /** How somebody is referred: a public contact, never the house. */
  referral: said.optional(),
  /** The line or body to turn to. */
  referralHotline: reference('hotlines').optional(),
  referralBody: reference('bodies').optional(),
});
