const cache = new WeakMap<object, Map<string, string>>();

/** What has been rendered of an object so far, by name. It goes when the object goes. */
export function rendered(of: object): Map<string, string> {
  const known = cache.get(of) ?? new Map<string, string>();
  cache.set(of, known);
  return known;
}
