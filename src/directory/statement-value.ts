/** The value of a statement, or undefined where it is known to be none, or not checked. */
export function valueOf<Value>(statement: { value: Value } | { none: string } | undefined): Value | undefined {
  return statement && 'value' in statement ? statement.value : undefined;
}

/** What a source says there is not, or undefined. */
export function noneOf(statement: object | undefined): string | undefined {
  return statement && 'none' in statement ? String(statement.none) : undefined;
}
