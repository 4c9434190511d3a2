import { isBefore } from '../../schemas/date-order.ts';
import type { FieldFault, Rule } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

/** A group of fields somewhere in an entry. */
interface Group {
  path: FieldPath;
  fields: Record<string, unknown>;
}

/** Dates that say when something held or was read; these cannot lie ahead. */
const PAST_DATES = ['asOf', 'read', 'published'];

export const noFutureDates: Rule = {
  collection: 'all',
  faults: ({ record }, { today }) =>
    listGroups(record).flatMap(({ path, fields }) =>
      PAST_DATES.flatMap((name) => {
        const date = dated(fields[name]);
        if (!date || !isBefore(today, date)) return [];
        return [{ path: [...path, name], message: `"${date}" lies in the future; today is ${today}` }];
      }),
    ),
};

export const earlierIsOlder: Rule = {
  collection: 'all',
  faults: ({ record }) => {
    const entryDate = dated(Object(record).asOf);
    return listGroups(record).flatMap((group) => newerThanCurrent(group, dated(group.fields['asOf']) ?? entryDate));
  },
};

function newerThanCurrent({ path, fields }: Group, current: string | undefined): FieldFault[] {
  const { earlier } = fields;
  if (!Array.isArray(earlier) || !current) return [];
  return earlier.flatMap((former: { asOf?: unknown }, index) => {
    const date = dated(former.asOf);
    if (!date || !isBefore(current, date)) return [];
    const message = `"${date}" is newer than the current statement, which is of ${current}`;
    return [{ path: [...path, 'earlier', index, 'asOf'], message }];
  });
}

function dated(date: unknown): string | undefined {
  return typeof date === 'string' && date !== 'undated' ? date : undefined;
}

function listGroups(value: unknown, path: FieldPath = []): Group[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => listGroups(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  return [{ path, fields }, ...Object.entries(fields).flatMap(([key, item]) => listGroups(item, [...path, key]))];
}
