/** How many countries stand side by side at most. */
export const MOST_COUNTRIES = 4;

/** What is set side by side: countries by slug, left to right, and sections by id. */
export interface Choice {
  countries: string[];
  sections: string[];
}

/** What an address asks for, and what of it cannot be done. */
export interface AskedChoice extends Choice {
  /** Values as they were written, under which nothing is known. */
  unknown: string[];
  /** Slugs of countries beyond the fourth. */
  leftOut: string[];
}

/** What an address may name; `first`: the sections that are shown where it names none. */
export interface Known extends Choice {
  first: readonly string[];
}

/**
 * Reads a choice from an address: `?countries=bulgaria,turkiye&sections=offence,request`. Sections keep the order of the
 * page, whatever the order they are named in.
 *
 * @param query the part after `?`
 */
export function readComparisonAddress(query: string, known: Known): AskedChoice {
  const params = new URLSearchParams(query);
  const countries = valuesOf(params, 'countries');
  const sections = valuesOf(params, 'sections');
  const wanted = countries.filter((slug) => known.countries.includes(slug));
  const named = known.sections.filter((id) => sections.includes(id));
  const allUnknown = sections.length > 0 && named.length === 0;
  return {
    countries: wanted.slice(0, MOST_COUNTRIES),
    sections: params.has('sections') && !allUnknown ? named : [...known.first],
    unknown: [
      ...countries.filter((slug) => !known.countries.includes(slug)),
      ...sections.filter((id) => !known.sections.includes(id)),
    ],
    leftOut: wanted.slice(MOST_COUNTRIES),
  };
}

/**
 * Writes a choice as an address, so that it can be kept and sent. Slugs and ids need no escaping.
 *
 * @returns the part from `?` on
 */
export function writeComparisonAddress({ countries, sections }: Choice): string {
  return `?countries=${countries.join(',')}&sections=${sections.join(',')}`;
}

/** The values of a name, each once, in lower case as the address writes them. */
function valuesOf(params: URLSearchParams, name: string): string[] {
  const written = params.getAll(name).join(',').split(',');
  return [...new Set(written.map((value) => value.trim().toLowerCase()))].filter((value) => value !== '');
}
