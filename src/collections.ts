import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { dataDate } from './data-date.ts';
import { hasSigned } from './directory/standing/standing.ts';
import type { Sources } from './directory/provenance.ts';
import { byUse } from './directory/urgent-lines.ts';
import { GUIDE_PARTS } from './schemas/vocabulary.ts';

/** Everything the directory holds about one country. */
export interface Profile {
  slug: string;
  country: CollectionEntry<'countries'>;
  law: CollectionEntry<'law'> | undefined;
  legislation: CollectionEntry<'legislation'> | undefined;
  taskForce: CollectionEntry<'taskForces'> | undefined;
  cases: CollectionEntry<'cases'> | undefined;
  monitoring: CollectionEntry<'monitoring'> | undefined;
  context: CollectionEntry<'contexts'> | undefined;
  bodies: CollectionEntry<'bodies'>[];
  /** In the order of their use. */
  hotlines: CollectionEntry<'hotlines'>[];
  shelters: CollectionEntry<'shelters'>[];
  agreements: CollectionEntry<'agreements'>[];
  /** Treaties it is a party to, has signed or has left. */
  instruments: CollectionEntry<'instruments'>[];
  /** Treaties of which a source says that it is not among the parties. */
  notJoined: CollectionEntry<'instruments'>[];
  routes: CollectionEntry<'routes'>[];
  projects: CollectionEntry<'projects'>[];
}

export interface Directory {
  profiles: Profile[];
  sources: Sources;
  organisations: ReadonlyMap<string, CollectionEntry<'organisations'>>;
  projects: CollectionEntry<'projects'>[];
  agreements: CollectionEntry<'agreements'>[];
  instruments: CollectionEntry<'instruments'>[];
  routes: CollectionEntry<'routes'>[];
  /** In the order of their parts, then of their pages. */
  guide: CollectionEntry<'guide'>[];
  terms: CollectionEntry<'vocabulary'>[];
  reading: CollectionEntry<'reading'>[];
}

const slugOf = (id: string) => id.split('/', 1)[0] ?? id;
const byId = <Entry extends { id: string }>(entries: Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const sorted = async <Name extends CollectionKey>(name: Name): Promise<CollectionEntry<Name>[]> =>
  (await getCollection(name)).toSorted((a, b) => a.id.localeCompare(b.id, 'en'));

const byPart = ({ data: a }: CollectionEntry<'guide'>, { data: b }: CollectionEntry<'guide'>) =>
  GUIDE_PARTS.indexOf(a.part) - GUIDE_PARTS.indexOf(b.part) || a.order - b.order;

async function read(): Promise<Directory> {
  const countries = await sorted('countries');
  const [law, legislation, taskForces, cases, monitoring, contexts] = await Promise.all([
    sorted('law'),
    sorted('legislation'),
    sorted('taskForces'),
    sorted('cases'),
    sorted('monitoring'),
    sorted('contexts'),
  ]);
  const [bodies, hotlines, shelters] = await Promise.all([sorted('bodies'), sorted('hotlines'), sorted('shelters')]);
  const [agreements, instruments, routes, projects] = await Promise.all([
    sorted('agreements'),
    sorted('instruments'),
    sorted('routes'),
    sorted('projects'),
  ]);
  const profiles = countries.map((country): Profile => {
    const slug = country.id;
    const { code } = country.data;
    const parties = ({ data }: CollectionEntry<'instruments'>) => data.parties.filter(({ state }) => state === code);
    const own = <Entry extends { id: string }>(entries: Entry[]) => entries.filter(({ id }) => slugOf(id) === slug);
    return {
      slug,
      country,
      law: own(law)[0],
      legislation: own(legislation)[0],
      taskForce: own(taskForces)[0],
      cases: own(cases)[0],
      monitoring: own(monitoring)[0],
      context: own(contexts)[0],
      bodies: own(bodies),
      hotlines: own(hotlines).toSorted(byUse(dataDate())),
      shelters: own(shelters),
      agreements: agreements.filter(({ data }) => data.parties.includes(code)),
      instruments: instruments.filter((instrument) => parties(instrument).some(hasSigned)),
      notJoined: instruments.filter((instrument) => parties(instrument).some((party) => !hasSigned(party))),
      routes: routes.filter(({ data }) => data.stops.some(({ states }) => states.includes(code))),
      projects: projects.filter(({ data }) => data.states.includes(code)),
    };
  });
  return {
    profiles,
    sources: byId(await sorted('sources')),
    organisations: byId(await sorted('organisations')),
    projects,
    agreements,
    instruments,
    routes,
    guide: (await sorted('guide')).toSorted(byPart),
    terms: (await sorted('vocabulary')).toSorted((a, b) => a.data.term.localeCompare(b.data.term, 'en')),
    reading: (await sorted('reading')).toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en')),
  };
}

let reading: Promise<Directory> | undefined;

/** The whole directory, read once: the only way pages and exports reach the content. */
export function directory(): Promise<Directory> {
  return (reading ??= read());
}
