import type { z } from 'zod';
import { COLLECTIONS } from '../schemas/collections.ts';
import { REFERABLE, references } from '../schemas/reference.ts';
import type { Referable } from '../schemas/reference.ts';
import type { ContentEntry, EntryName } from './content-folder.ts';
import { fieldName } from './field-path.ts';
import type { FieldPath } from './field-path.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** The ids of a collection's entries. */
export type Ids = (collection: Referable) => ReadonlySet<string>;

/** A field that holds the id of another entry. */
interface Reference {
  path: FieldPath;
  collection: Referable;
  id: string;
}

interface Step {
  schema: z.core.$ZodType;
  data: unknown;
  path: FieldPath;
}

const NOUNS: Record<Referable, string> = {
  countries: 'country',
  bodies: 'body',
  hotlines: 'hotline',
  organisations: 'organisation',
  sources: 'source',
  instruments: 'instrument',
  agreements: 'agreement',
};

/** References of an entry to entries that are not there. */
export function findDanglingReferences(entry: ContentEntry, idsOf: Ids): Finding[] {
  const schema = COLLECTIONS[entry.collection].schema;
  return listReferences({ schema, data: entry.data, path: [] }).flatMap(({ path, collection, id }) => {
    const ids = idsOf(collection);
    if (ids.has(id)) return [];
    const message = `${fieldName(path)}: ${noSuchEntry(collection, id, ids)}`;
    return [{ file: entry.file, ...entry.position(path), message }];
  });
}

/** `no source "bsec-2008" (did you mean "bsec-unodc-2008"?)` */
export function noSuchEntry(collection: Referable, id: string, ids: Iterable<string>): string {
  const meant = nearest(id, ids);
  const hint = meant ? `did you mean "${meant}"?` : `expected a file ${fileOf(collection, id)}`;
  return `no ${NOUNS[collection]} "${id}" (${hint})`;
}

/** Where the file of an entry would lie, as far as its id says: `sources/tip-report.md`. */
function fileOf(collection: Referable, id: string): string {
  const { files } = COLLECTIONS[collection];
  const parts = id.split('/');
  return parts.length === files.split('*').length - 1 ? files.replaceAll('*', () => parts.shift() ?? '*') : files;
}

/** Looks up the ids of collections, each gathered once. */
export function gatherIds(names: readonly EntryName[]): Ids {
  const ids = Map.groupBy(names, ({ collection }) => collection);
  const sets = new Map(REFERABLE.map((name) => [name, new Set((ids.get(name) ?? []).map(({ id }) => id))]));
  return (collection) => sets.get(collection) ?? new Set();
}

function listReferences(step: Step): Reference[] {
  const found = new Map<string, Reference>();
  const pending = [step];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const collection = references.get(next.schema)?.collection;
    if (collection && typeof next.data === 'string') {
      found.set(fieldName(next.path), { path: next.path, collection, id: next.data });
    }
    if (next.data !== undefined) pending.push(...stepsInto(next));
  }
  return [...found.values()];
}

/** The parts of a schema beside the parts of the data they are about. */
function stepsInto({ schema, data, path }: Step): Step[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const entries = Object.entries(Object(data) as Record<string, unknown>);
  switch (def.type) {
    case 'object':
      return entries.flatMap(([key, value]) => {
        const field = def.shape[key];
        return field ? [{ schema: field, data: value, path: [...path, key] }] : [];
      });
    case 'array':
      if (!Array.isArray(data)) return [];
      return data.map((item, index) => ({ schema: def.element, data: item, path: [...path, index] }));
    case 'record':
      return entries.map(([key, value]) => ({ schema: def.valueType, data: value, path: [...path, key] }));
    case 'union':
      return def.options.map((option) => ({ schema: option, data, path }));
    case 'pipe':
      return [def.in, def.out].map((side) => ({ schema: side, data, path }));
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return [{ schema: def.innerType, data, path }];
    default:
      return [];
  }
}
