import path from 'node:path';
import { noSuchEntry } from '../../src/checking/references.ts';
import { readEntries } from '../../src/checking/content-folder.ts';
import type { CheckedEntry, RecordOf } from '../../src/checking/checked-entry.ts';
import type { Finding } from '../../src/checking/finding.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import type { Party } from '../../src/schemas/instrument.ts';
import { readList } from './list.ts';
import { MEMBERSHIP_COLUMNS, readMembershipRow } from './membership-row.ts';
import type { Membership } from './membership-row.ts';
import { PARTY_COLUMNS, readPartyRow } from './party-row.ts';
import { planList } from './plan.ts';
import type { ImportEntry, ListPlan } from './plan.ts';
import { citableSources } from './tables.ts';
import type { Tables } from './tables.ts';

/** The lists an import takes, by the names of their files. */
export const LISTS = { parties: 'treaties.csv', memberships: 'memberships.csv' } as const;

/** Where an import reads and writes. */
export interface Places {
  /** The folder with the lists. */
  facts: string;
  /** The content folder; it has passed the content check. */
  content: string;
}

type Name = 'instruments' | 'countries';

/** What the list of treaty parties changes in content/instruments. */
export function planParties({ facts, content }: Places, tables: Tables): ListPlan {
  const { rows, findings } = readList(path.join(facts, LISTS.parties), PARTY_COLUMNS);
  const entries = new Map(
    records(content, 'instruments').map(({ id, file, record }) => [id, { id, file, items: record.parties }]),
  );
  const plan = planList(
    rows,
    {
      field: 'parties',
      read: (row) => readPartyRow(row, tables),
      entryOf: ({ cells }): ImportEntry<Party> | string => {
        const id = tables.instruments.get(cells.instrument) ?? cells.instrument;
        return entries.get(id) ?? `instrument: ${noSuchEntry('instruments', id, entries.keys())}`;
      },
      nameOf: ({ cells }) => `${cells.iso2}, ${cells.instrument}`,
      keyOf: ({ state }) => state,
      factsOf: ({ status, signed, ratified, inForce, ended }) => ({ status, signed, ratified, inForce, ended }),
    },
    citableSources(tables),
  );
  return { ...plan, findings: [...findings, ...plan.findings] };
}

/** What the list of memberships changes in content/countries; rows of states without a folder there wait. */
export function planMemberships({ facts, content }: Places, tables: Tables): ListPlan {
  const { rows, findings } = readList(path.join(facts, LISTS.memberships), MEMBERSHIP_COLUMNS);
  const entries = new Map(
    records(content, 'countries').map(({ id, file, record }) => [
      record.code as string,
      { id, file, items: record.memberships },
    ]),
  );
  const plan = planList(
    rows,
    {
      field: 'memberships',
      read: (row) => readMembershipRow(row, tables),
      entryOf: ({ cells }): ImportEntry<Membership> | undefined => entries.get(cells.iso2),
      nameOf: ({ cells }) => `${cells.iso2}, ${cells.body}`,
      keyOf: ({ organisation }) => organisation,
      factsOf: ({ status, since, until }) => ({ status, since, until }),
    },
    citableSources(tables),
  );
  return { ...plan, findings: [...findings, ...plan.findings] };
}

/** Ids in the tables that no entry has. */
export function findUnknownIds(content: string, tables: Tables): Finding[] {
  const organisations = [...tables.organisations.values()].map(({ organisation }) => organisation);
  return [
    ...unknown('sources', [...citableSources(tables)], 'sources.yaml'),
    ...unknown('organisations', organisations, 'organisations.yaml'),
  ];

  function unknown(collection: 'sources' | 'organisations', ids: readonly string[], table: string): Finding[] {
    const known = new Set(readEntries(content, collection).map(({ id }) => id));
    return [...new Set(ids)]
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: `scripts/import/tables/${table}`,
        line: 1,
        column: 1,
        message: noSuchEntry(collection, id, known),
      }));
  }
}

/** The entries of a collection as their schema reads them. */
function records<Collection extends Name>(
  content: string,
  collection: Collection,
): (Omit<CheckedEntry, 'record'> & { record: RecordOf<Collection> })[] {
  return readEntries(content, collection).map((entry) => ({
    ...entry,
    record: COLLECTIONS[collection].schema.parse(entry.data) as RecordOf<Collection>,
  }));
}
