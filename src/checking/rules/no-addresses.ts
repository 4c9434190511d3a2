import { findAddress } from '../../schemas/address.ts';
import { findOtherLetters } from '../../schemas/latin-letters.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Rule } from '../checked-entry.ts';
import { textFaults } from './text-faults.ts';

/** Notes, locators and earlier statements of these could lead to a house as well as the fields that name a place. */
const PLACELESS: readonly CollectionName[] = ['shelters', 'hotlines'];

type Finder = (text: string) => string | undefined;

/** A line may be called by its name in the letters of its country. */
const FINDERS: Partial<Record<CollectionName, Finder>> = {
  shelters: (text) => findAddress(text) ?? findOtherLetters(text),
};

export const noAddresses: readonly Rule[] = PLACELESS.map((collection) => ({
  collection,
  faults: ({ record }) => textFaults(record, FINDERS[collection] ?? findAddress),
}));
