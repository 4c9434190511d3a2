/** What Astro marks the elements of a component with, so that its styles reach them alone. */
const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;
const MARK = / data-astro-cid-([a-z0-9]{8})/g;

/** The attribute of each scope that has styles. */
export type ScopeNames = ReadonlyMap<string, string>;

/**
 * Gives each scope as short a name as tells it from the others. It stands on nearly every element of every page: a fifth
 * of a page is otherwise made of it.
 *
 * @param scopes as Astro names them: `ybatimd6`
 * @returns the name of its attribute by scope: `data-xyb`. A longer output keeps the names of a shorter one, mostly, since
 * a name is the beginning of its scope
 */
export function shortNames(scopes: ReadonlySet<string>): ScopeNames {
  const all = [...scopes].toSorted();
  const beginsAlone = (scope: string, length: number) =>
    all.filter((other) => other.startsWith(scope.slice(0, length))).length === 1;
  return new Map(
    all.map((scope) => {
      const length = [2, 3, 4, 5, 6, 7].find((size) => beginsAlone(scope, size)) ?? scope.length;
      return [scope, `data-x${scope.slice(0, length)}`];
    }),
  );
}

/** The scopes that a style sheet has styles for, as Astro names them. */
export function scopesIn(sheet: string): string[] {
  return [...sheet.matchAll(SCOPE)].map(([, scope = '']) => scope);
}

/** A style sheet that speaks of scopes by their short names. */
export function shortenSheet(css: string, names: ScopeNames): string {
  return css.replace(SCOPE, (_, scope: string) => names.get(scope) ?? '');
}

/** A page whose elements bear the short names; a mark without any styles is of no use and goes. */
export function shortenPage(html: string, names: ScopeNames): string {
  return html.replace(MARK, (_, scope: string) => (names.has(scope) ? ` ${names.get(scope)}` : ''));
}
