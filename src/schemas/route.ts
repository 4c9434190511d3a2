import { z } from 'zod';
import { provenance } from './provenance.ts';
import { stateCode } from './state.ts';
import { text } from './text.ts';
import { AUDIENCES, PURPOSES, ROUTE_SUBJECTS } from './vocabulary.ts';

/** A step of a route: one state, or several that the source names together. Never a crossing point or a town. */
const stop = z
  .strictObject({
    states: z.array(stateCode).default([]),
    /** A region the source names instead of states: `Western Europe`. */
    region: text.optional(),
  })
  .refine(({ states, region }) => states.length > 0 || region !== undefined, {
    error: 'a stop names states or a region',
  });

/** content/routes/<id>.md: a reported route in order, e.g. from several origins through one state to several destinations. */
export const route = z
  .strictObject({
    ...provenance,
    title: text,
    /** `irregular migration` where the source tells how migrants travel, and not of trafficking. */
    subject: z.enum(ROUTE_SUBJECTS).default('trafficking'),
    /** From origin to destination, two stops or more; one if the trafficking stays inside a state. */
    stops: z.array(stop).min(1),
    internal: z.boolean().default(false),
    purposes: z.array(z.enum(PURPOSES)).default([]),
    who: z.array(z.enum(AUDIENCES)).default([]),
    note: text.optional(),
  })
  .refine(({ stops, internal }) => internal || stops.length > 1, {
    path: ['stops'],
    error: 'a route has two stops or more; set internal: true for trafficking inside one state',
  });

export type Route = z.infer<typeof route>;
