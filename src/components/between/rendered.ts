const cache = new WeakMap<object, Map<string, string>>();

/** What has been rendered of an object so far, by name. It goes when the object goes. */
export function rendered(of: object): Map<string, string> {
  const known = cache.get(of) ?? new Map<string, string>();
  cache.set(of, known);
  return known;
}

/** The HTML that `<Once {of} {as}>` has already, if any. To ask costs a fiftieth of a component. */
export function known(of: object, as = ''): string | undefined {
  return cache.get(of)?.get(as);
}
