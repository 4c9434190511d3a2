import type { z } from 'zod';
import { membership } from '../../src/schemas/country.ts';
import type { ListRow } from './list.ts';
import { newest, originOf } from './origin.ts';
import { dateFaults } from './party-row.ts';
import type { Reading } from './reading.ts';
import type { Tables } from './tables.ts';

/** Columns of memberships.csv. */
export const MEMBERSHIP_COLUMNS = ['iso2', 'body', 'since', 'source', 'source_date'] as const;

export type MembershipRow = ListRow<(typeof MEMBERSHIP_COLUMNS)[number]>;
export type Membership = z.output<typeof membership>;

/**
 * What a row of the membership list becomes. `since` holds a date, two for a membership that ended
 * (`1996-02-28/2022-03`), or nothing.
 */
export function readMembershipRow({ cells }: MembershipRow, tables: Tables): Reading<Membership> {
  const body = tables.organisations.get(cells.body);
  const [since = '', until = ''] = cells.since.split('/');
  const { origin, faults: originFaults } = originOf(cells, tables);
  const faults = [
    ...(body
      ? []
      : [
          `body: "${cells.body}" has no row in scripts/import/tables/organisations.yaml; expected one of ${[...tables.organisations.keys()].join(', ')}`,
        ]),
    ...dateFaults({ since, until }),
    ...originFaults,
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  const item = membership.parse({
    ...body,
    ...(since && { since }),
    ...(until && { until }),
    ...(origin.caveat?.says && { as: origin.caveat.says }),
    asOf: newest(origin.dates),
    sources: origin.sources,
  });
  return { kind: 'taken', item };
}
