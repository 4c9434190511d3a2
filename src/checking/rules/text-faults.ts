import type { FieldFault } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

/** What a finder says of every text in an entry, however deep. */
export function textFaults(
  value: unknown,
  find: (text: string) => string | undefined,
  path: FieldPath = [],
): FieldFault[] {
  if (typeof value === 'string') {
    const message = find(value);
    return message ? [{ path, message }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => textFaults(item, find, [...path, index]));
  return Object.entries(Object(value)).flatMap(([key, item]) => textFaults(item, find, [...path, key]));
}
