/** The way to a field in the front matter: `['sources', 0, 'source']`. */
export type FieldPath = readonly PropertyKey[];

/** The way as an editor reads it: `sources[0].source`. */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${String(step)}` : String(step)),
    '',
  );
}
