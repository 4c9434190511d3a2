import type { Directory, Profile } from '../collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { anchor, countryPage, guidePage, treatyPage } from './anchor.ts';
import { profileSections } from './profile-sections.ts';
import type { Origin } from './provenance.ts';

/** Any entry that says something, what a reader would call it, and where the site shows it. */
export interface PlacedEntry {
  collection: CollectionName;
  id: string;
  data: Required<Origin> & { editorNotes?: string[] | undefined };
  body: string | undefined;
  /** `Offence and penalty`, `Animus helpline`. */
  name: string;
  /** What it stands under in a list of all: a country, or a kind of entry. */
  group: string;
  href: string;
}

type Entry = Pick<PlacedEntry, 'id' | 'data'> & { body?: string | undefined };

type Place = Omit<PlacedEntry, 'id' | 'data' | 'body'>;

const placed = (entry: Entry | undefined, place: Place): PlacedEntry[] =>
  entry ? [{ ...place, id: entry.id, data: entry.data, body: entry.body }] : [];

function ofCountry(profile: Profile): PlacedEntry[] {
  const { slug, country, law, legislation, taskForce, cases, monitoring, context, bodies, hotlines, shelters } =
    profile;
  const page = countryPage(slug);
  const group = country.data.name;
  const tellsOfTrafficking = profileSections(profile).shown.some(({ id }) => id === 'profile');
  const section = (collection: CollectionName, name: string, id: string) => ({
    collection,
    name,
    group,
    href: `${page}#${id}`,
  });
  const many = (collection: CollectionName, kind: string, entries: (Entry & { data: { name: string } })[]) =>
    entries.flatMap((entry) => placed(entry, section(collection, entry.data.name, anchor(kind, entry.id))));
  return [
    ...placed(legislation, section('legislation', 'Offence and penalty', 'offence')),
    ...placed(law, section('law', 'Legal assistance', 'law')),
    ...placed(taskForce, section('taskForces', 'Coordination', 'coordination')),
    ...placed(cases, section('cases', 'Figures and cases', 'cases')),
    ...placed(monitoring, section('monitoring', 'What monitors say', 'monitoring')),
    ...placed(
      country,
      tellsOfTrafficking
        ? section('countries', 'Trafficking in the country', 'profile')
        : section('countries', 'The country', 'context'),
    ),
    ...placed(context, section('contexts', 'The country', 'context')),
    ...many('hotlines', 'hotline', hotlines),
    ...many('shelters', 'shelter', shelters),
    ...many('bodies', 'body', bodies),
  ];
}

/** Every entry that says something, once, in the order of the directory: countries, then what joins them, then the rest. */
export function placedEntries(directory: Directory): PlacedEntry[] {
  const { profiles, agreements, routes, instruments, guide, projects, organisations, terms, reading } = directory;
  const all = <Kind extends Entry>(
    entries: Iterable<Kind>,
    collection: CollectionName,
    group: string,
    place: (entry: Kind) => Pick<PlacedEntry, 'name' | 'href'>,
  ) => [...entries].flatMap((entry) => placed(entry, { collection, group, ...place(entry) }));
  return [
    ...profiles.flatMap(ofCountry),
    ...all(agreements, 'agreements', 'Agreements', ({ id, data }) => ({
      name: data.title,
      href: `/agreements.html#${anchor('agreement', id)}`,
    })),
    ...all(routes, 'routes', 'Routes', ({ id, data }) => ({
      name: data.title,
      href: `/routes.html#${anchor('route', id)}`,
    })),
    ...all(instruments, 'instruments', 'Treaties and other instruments', ({ id, data }) => ({
      name: data.shortTitle,
      href: treatyPage(id),
    })),
    ...all(guide, 'guide', 'Guide', ({ id, data }) => ({ name: data.title, href: guidePage(id) })),
    ...all(projects, 'projects', 'Programmes', ({ id, data }) => ({
      name: data.title,
      href: `/projects.html#${anchor('project', id)}`,
    })),
    ...all(organisations.values(), 'organisations', 'Organisations', ({ id, data }) => ({
      name: data.name,
      href: `/organisations.html#${anchor('organisation', id)}`,
    })),
    ...all(terms, 'vocabulary', 'Glossary', ({ id, data }) => ({
      name: data.term,
      href: `/glossary.html#${anchor('term', id)}`,
    })),
    ...all(reading, 'reading', 'Reading', ({ id, data }) => ({
      name: data.title,
      href: `/reading.html#${anchor('reading', id)}`,
    })),
  ];
}
