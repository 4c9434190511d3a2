import { COLLECTIONS, type CollectionName } from '../schemas/collections.ts';
import { coverage, type CountryEntries, type Coverage } from '../directory/coverage.ts';
import { readFolder, type ContentEntry } from './content-folder.ts';
import { countryFolder } from './country-folder.ts';

/** What is known of one country. */
export interface CoveredCountry {
  slug: string;
  name: string;
  sections: Coverage[];
}

const FIELDS = ['legislation', 'law', 'taskForces', 'cases', 'monitoring', 'countries', 'contexts'] as const;
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

type SharedName = keyof typeof SHARED;
const SHARED_NAMES = Object.keys(SHARED) as SharedName[];

const isShared = (collection: CollectionName): collection is SharedName => Object.hasOwn(SHARED, collection);

/** The states that entries of the shared collections are about, each entry read once. */
function sharedStates(entries: readonly ContentEntry[]): { collection: SharedName; states: ReadonlySet<string> }[] {
  return entries.flatMap(({ collection, data }) =>
    isShared(collection) ? [{ collection, states: new Set<string>(SHARED[collection](data)) }] : [],
  );
}

function entriesOf(
  country: ContentEntry,
  own: ContentEntry[],
  shared: ReturnType<typeof sharedStates>,
): CountryEntries {
  const { name, code } = COLLECTIONS.countries.schema.parse(country.data);
  const of = (collection: CollectionName) => own.filter((entry) => entry.collection === collection);
  const about = shared.filter(({ states }) => states.has(code));
  return {
    name,
    fields: Object.fromEntries(FIELDS.map((section) => [section, of(section)[0]?.data as object | undefined])),
    counts: Object.fromEntries([
      ...OWN.map((section) => [section, of(section).length]),
      ...SHARED_NAMES.map((section) => [section, about.filter(({ collection }) => collection === section).length]),
    ]) as CountryEntries['counts'],
  };
}

/**
 * How much of every country is known, from the content files.
 * @param directory the content folder; it has passed the content check
 */
export function contentCoverage(directory: string): CoveredCountry[] {
  const { entries } = readFolder(directory);
  const byFolder = Map.groupBy(entries, countryFolder);
  const shared = sharedStates(entries);
  return entries
    .filter(({ collection }) => collection === 'countries')
    .map((country) => {
      const found = entriesOf(country, byFolder.get(country.id) ?? [], shared);
      return { slug: country.id, name: found.name, sections: coverage(found) };
    });
}
