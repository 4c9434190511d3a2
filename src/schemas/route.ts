import { z } from 'zod';
import { provenance } from './provenance.ts';
import { namedTwice, stateCode } from './state.ts';
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
  })
  .superRefine(({ states }, context) => {
    const twice = namedTwice(states);
    if (twice) context.addIssue({ code: 'custom', path: ['states'], message: `"${twice}" is named twice in one stop` });
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
  .superRefine(({ stops, internal }, context) => {
    const say = (message: string) => context.addIssue({ code: 'custom', path: ['stops'], message });
    if (!internal && stops.length === 1) {
      say(
        `one stop (${named(stops[0])}) is no route; write two or more, or internal: true for trafficking inside one state`,
      );
    }
    if (stops.every(({ states }) => states.length === 0)) {
      say('no stop names a state; a route of regions alone belongs to no country and to no map');
    }
    if (internal && stops.length > 1) {
      say(
        `a route with internal: true has one stop, not ${stops.length}; leave internal out where a border is crossed`,
      );
    }
  });

const named = (only: z.infer<typeof stop> | undefined) =>
  [...(only?.states ?? []), only?.region].filter(Boolean).join(', ');

export type Route = z.infer<typeof route>;
