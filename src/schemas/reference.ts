import { z } from 'zod';

/** The collections an entry can refer to by id. */
export const REFERABLE = [
  'countries',
  'bodies',
  'hotlines',
  'organisations',
  'sources',
  'instruments',
  'agreements',
] as const;

export type Referable = (typeof REFERABLE)[number];

/** Which fields hold an id of another entry; the content check looks every one of them up. */
export const references = z.registry<{ collection: Referable }>();

/**
 * The id of an entry of another collection: its path below the collection without ending,
 * e.g. `bsec-unodc-2008` for a source, `bulgaria/animus` for a hotline.
 */
export function reference(collection: Referable) {
  return z
    .string({ error: `expected the id of an entry in ${collection}` })
    .min(1)
    .register(references, { collection });
}
