/** A field of a table's form: its name in the address, and the values it can take; undefined where it takes any. */
export interface AddressField {
  name: string;
  values: readonly string[] | undefined;
}

/**
 * Reads what the fields are set to from an address. What no field knows is left aside: an old or mistyped link shows
 * all rows rather than none.
 *
 * @param query the part after `?`
 * @returns values by name, of the fields that are named
 */
export function readTableAddress(query: string, fields: readonly AddressField[]): Map<string, string> {
  const params = new URLSearchParams(query);
  return new Map(
    fields.flatMap(({ name, values }) => {
      const value = params.get(name) ?? '';
      return value !== '' && (values?.includes(value) ?? true) ? [[name, value] as const] : [];
    }),
  );
}

/**
 * Writes what the fields are set to into an address, and leaves what else it says: a page may hold two tables.
 *
 * @returns the part from `?` on; empty for nothing
 */
export function writeTableAddress(query: string, values: ReadonlyMap<string, string>): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of values) {
    if (value === '') params.delete(name);
    else params.set(name, value);
  }
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
