/**
 * The anchor of an entry on a page: its kind and the last part of its id (`hotline`, `bulgaria/animus` → `hotline-animus`).
 * On a country's page that is unique; the content check keeps file names apart.
 */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.slice(id.lastIndexOf('/') + 1)}`;
}

/** The address of a country's page. */
export const countryPage = (slug: string) => `/countries/${slug}.html`;

/** The address of a treaty's page. */
export const treatyPage = (id: string) => `/treaties/${id}.html`;

/** The address of the page with the lines in a language, by its tag. */
export const helpPage = (language: string) => (language === 'en' ? '/help.html' : `/help/${language}.html`);

/** The address of a source's page, with everything that rests on it. */
export const sourcePage = (id: string) => `/sources/${id}.html`;

/** The address of a page of the guide. */
export const guidePage = (id: string) => `/guide/${id}.html`;

/** The anchor of a law on its country's page, by its place in the entry's list. */
export const lawAnchor = (index: number) => `law-${index + 1}`;

/** The address of the page of two countries, whatever the order they are named in. */
export const betweenPage = (a: string, b: string) => `/between/${[a, b].toSorted().join('/')}.html`;

/** The address that leads there with the first country first: that page itself, or a small one. */
export const turnedPage = (first: string, second: string) => `/between/${first}/${second}.html`;

/** The address of the list of pages that put a country beside each other one. */
export const partnersPage = (slug: string) => `/between/${slug}.html`;
