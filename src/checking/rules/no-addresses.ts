import { findAddress } from '../../schemas/address.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { FieldFault, Rule } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

/** Notes, locators and earlier statements of these could lead to a house as well as the fields that name a place. */
const PLACELESS: readonly CollectionName[] = ['shelters', 'hotlines'];

export const noAddresses: readonly Rule[] = PLACELESS.map((collection) => ({
  collection,
  faults: ({ record }) => addressesIn(record, []),
}));

function addressesIn(value: unknown, path: FieldPath): FieldFault[] {
  if (typeof value === 'string') {
    const message = findAddress(value);
    return message ? [{ path, message }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => addressesIn(item, [...path, index]));
  return Object.entries(Object(value)).flatMap(([key, item]) => addressesIn(item, [...path, key]));
}
