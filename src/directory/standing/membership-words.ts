import type { z } from 'zod';
import type { membership } from '../../schemas/country.ts';
import { dateWords } from '../date-words.ts';

type Membership = Pick<z.output<typeof membership>, 'status' | 'since' | 'until' | 'as'>;

/**
 * What a state is to an organisation, in words: `OSCE`, `Interpol (since 24 September 2001)`,
 * `Council of Europe (former member, 1996 to March 2022)`, `Europol (operational agreement)`.
 * @param name the organisation's
 */
export function membershipWords(name: string, { status, since, until, as }: Membership): string {
  const details = [status === 'member' ? undefined : status, period(since, until), as].filter(
    (detail) => detail !== undefined,
  );
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

function period(since: string | undefined, until: string | undefined): string | undefined {
  if (since && until) return `${dateWords(since)} to ${dateWords(until)}`;
  if (until) return `until ${dateWords(until)}`;
  return since && `since ${dateWords(since)}`;
}
