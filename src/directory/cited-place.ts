import type { Citation } from '../schemas/provenance.ts';

/** Where in a source something stands, and on whom that relies: `row Cases, citing US TIP Report, June 2008`. */
export function citedPlace({ at, citing }: Pick<Citation, 'at' | 'citing'>): string {
  return [at, citing && `citing ${citing}`].filter(Boolean).join(', ');
}
