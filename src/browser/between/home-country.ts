/** Where the reader's own country is kept: on this machine, and only if the reader asks. Its value is a slug. */
const KEY = 'counterpart-home-country';

/** What a browser gives for keeping; it may be switched off. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The country kept on this machine, if there is one and the browser lets it be read. */
export function keptCountry(store: () => Store): string | undefined {
  try {
    return store().getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a country, or forgets the one that was kept.
 * @returns whether the browser did it
 */
export function keepCountry(store: () => Store, slug: string | undefined): boolean {
  try {
    if (slug === undefined) store().removeItem(KEY);
    else store().setItem(KEY, slug);
    return true;
  } catch {
    return false;
  }
}
