import type { z } from 'zod';
import type { COLLECTIONS, CollectionName } from '../schemas/collections.ts';
import type { ContentEntry } from './content-folder.ts';
import type { FieldPath } from './field-path.ts';

/** What an entry of a collection holds once its schema has accepted it. */
export type RecordOf<Name extends CollectionName> = z.output<(typeof COLLECTIONS)[Name]['schema']>;

/** An entry that its schema accepts. */
export interface CheckedEntry extends ContentEntry {
  record: unknown;
}

/** What a rule may look at besides the entry. */
export interface RuleContext {
  /** The day of the check: `2026-11-22`. */
  today: string;
  /** ISO code of the country in whose folder an entry lies; `undefined` if its country.md is missing or faulty. */
  countryOf: (entry: ContentEntry) => string | undefined;
}

/** What is wrong with a field. */
export interface FieldFault {
  path: FieldPath;
  message: string;
}

/** A rule that compares fields, for the entries of one collection or of all. */
export interface Rule {
  collection: CollectionName | 'all';
  faults: (entry: CheckedEntry, context: RuleContext) => FieldFault[];
}

/** A rule for one collection, with the type of its entries. */
export function ruleFor<Name extends CollectionName>(
  collection: Name,
  faults: (record: RecordOf<Name>, entry: CheckedEntry, context: RuleContext) => FieldFault[],
): Rule {
  return { collection, faults: (entry, context) => faults(entry.record as RecordOf<Name>, entry, context) };
}
