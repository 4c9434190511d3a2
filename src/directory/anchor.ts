/**
 * The anchor of an entry on a page: its kind and the last part of its id (`hotline`, `bulgaria/animus` → `hotline-animus`).
 * On a country's page that is unique; the content check keeps file names apart.
 */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** The address of a country's page. */
export const countryPage = (slug: string) => `/countries/${slug}.html`;
