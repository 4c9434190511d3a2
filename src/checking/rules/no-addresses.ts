import { findAddress } from '../../schemas/address.ts';
import { findOtherLetters } from '../../schemas/latin-letters.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { FieldFault, Rule } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

/** Notes, locators and earlier statements of these could lead to a house as well as the fields that name a place. */
const PLACELESS: readonly CollectionName[] = ['shelters', 'hotlines'];

type Finder = (text: string) => string | undefined;

/** A line may be called by its name in the letters of its country. */
const FINDERS: Partial<Record<CollectionName, Finder>> = {
  shelters: (text) => findAddress(text) ?? findOtherLetters(text),
};

export const noAddresses: readonly Rule[] = PLACELESS.map((collection) => ({
  collection,
  faults: ({ record }) => faultsIn(record, [], FINDERS[collection] ?? findAddress),
}));

function faultsIn(value: unknown, path: FieldPath, find: Finder): FieldFault[] {
  if (typeof value === 'string') {
    const message = find(value);
    return message ? [{ path, message }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsIn(item, [...path, index], find));
  return Object.entries(Object(value)).flatMap(([key, item]) => faultsIn(item, [...path, key], find));
}
