import { z } from 'zod';
import { partialDate } from './date.ts';
import { provenance, sources } from './provenance.ts';
import { reference } from './reference.ts';
import { stateCode } from './state.ts';
import { said, statement } from './statement.ts';
import { asOf } from './date.ts';
import { text } from './text.ts';
import { MEMBERSHIPS, PROFILE_DEPTHS, ROLES, ROLE_LEVELS } from './vocabulary.ts';

const role = z.strictObject({
  role: z.enum(ROLES),
  /** As the 2006 UNODC database gives it, or `reported`. */
  level: z.enum(ROLE_LEVELS),
  asOf: asOf.optional(),
  sources: sources.optional(),
});

/** What a state is to an organisation. */
export const membership = z.strictObject({
  organisation: reference('organisations'),
  status: z.enum(MEMBERSHIPS).default('member'),
  since: partialDate.optional(),
  until: partialDate.optional(),
  /** How the source puts it, where that matters: `listed in 2008 as SECI`. */
  as: text.optional(),
  asOf: asOf.optional(),
  sources: sources.optional(),
});

const border = z.strictObject({
  state: stateCode,
  kilometres: z.number().positive(),
  /** The neighbour as the source names it, where that differs from today's name. */
  namedAs: text.optional(),
});

/** content/countries/<slug>/country.md. Body: the trafficking profile, every paragraph cited. */
export const country = z.strictObject({
  ...provenance,
  /** Short English name as shown: `Türkiye`. */
  name: text,
  /** ISO 3166-1 alpha-2. */
  code: stateCode,
  /** Earlier and other English names, found by search: `Turkey`. */
  otherNames: z.array(text).default([]),
  /** How deep this profile goes. */
  profile: z.enum(PROFILE_DEPTHS),
  roles: z.array(role),
  memberships: z.array(membership).default([]),
  /** Identity facts as the sources give them; capital and currency otherwise come from the data package. */
  location: said.optional(),
  capital: said.optional(),
  population: statement(z.int().positive()).optional(),
  currency: said.optional(),
  /** Square kilometres. */
  area: statement(z.number().positive()).optional(),
  borders: statement(z.array(border).min(1)).optional(),
  /** Kilometres. */
  coastline: statement(z.number().nonnegative()).optional(),
  /** Middle of the country in whole degrees, north and east positive. */
  coordinates: statement(
    z.strictObject({ latitude: z.int().min(-90).max(90), longitude: z.int().min(-180).max(180) }),
  ).optional(),
});

export type Country = z.infer<typeof country>;
export type Membership = z.infer<typeof membership>;
