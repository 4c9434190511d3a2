import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { coverage, type CountryEntries, type Coverage } from '../directory/coverage.ts';
import { readFolder, type ContentEntry } from './content-folder.ts';

/** What is known of one country. */
export interface CoveredCountry {
  slug: string;
  name: string;
  sections: Coverage[];
}

const FIELDS = ['legislation', 'law', 'taskForces', 'cases', 'countries', 'contexts'] as const;
const OWN = ['hotlines', 'shelters', 'bodies'] as const;
/** Where an entry of a shared collection names the states it is about. */
const SHARED = {
  agreements: (data) => COLLECTIONS.agreements.schema.parse(data).parties,
  instruments: (data) =>
    COLLECTIONS.instruments.schema
      .parse(data)
      .parties.filter(({ status }) => status === 'party')
      .map(({ state }) => state),
  routes: (data) => COLLECTIONS.routes.schema.parse(data).stops.flatMap(({ states }) => states),
  projects: (data) => COLLECTIONS.projects.schema.parse(data).states,
} satisfies Partial<Record<CollectionName, (data: unknown) => string[]>>;

function entriesOf(slug: string, entries: ContentEntry[]): CountryEntries {
  const { name, code } = COLLECTIONS.countries.schema.parse(
    entries.find(({ collection, id }) => collection === 'countries' && id === slug)?.data,
  );
  const own = (collection: CollectionName) =>
    entries.filter((entry) => entry.collection === collection && entry.id.split('/')[0] === slug);
  const about = (collection: keyof typeof SHARED) =>
    entries.filter((entry) => entry.collection === collection && SHARED[collection](entry.data).includes(code));
  const shared = Object.keys(SHARED) as (keyof typeof SHARED)[];
  return {
    name,
    fields: Object.fromEntries(FIELDS.map((section) => [section, own(section)[0]?.data as object | undefined])),
    counts: Object.fromEntries([
      ...OWN.map((section) => [section, own(section).length]),
      ...shared.map((section) => [section, about(section).length]),
    ]) as CountryEntries['counts'],
  };
}

/**
 * How much of every country is known, from the content files.
 * @param directory the content folder; it has passed the content check
 */
export function contentCoverage(directory: string): CoveredCountry[] {
  const { entries } = readFolder(directory);
  return entries
    .filter(({ collection }) => collection === 'countries')
    .map(({ id }) => {
      const found = entriesOf(id, entries);
      return { slug: id, name: found.name, sections: coverage(found) };
    });
}
