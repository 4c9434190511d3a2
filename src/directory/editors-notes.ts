import type { Directory } from '../collections.ts';
import { anchor, countryPage, guidePage, treatyPage } from './anchor.ts';

/** A doubt about a source, and where the entry it belongs to is shown. */
export interface EditorsNote {
  note: string;
  /** What the entry is called. */
  entry: string;
  href: string;
}

export interface NoteGroup {
  title: string;
  notes: EditorsNote[];
}

interface Noted {
  data: { editorNotes?: string[] | undefined };
}

const notesOf = (entry: Noted | undefined, name: string, href: string): EditorsNote[] =>
  (entry?.data.editorNotes ?? []).map((note) => ({ note, entry: name, href }));

function notesOfCountry(profile: Directory['profiles'][number]): EditorsNote[] {
  const page = countryPage(profile.slug);
  const { country, law, legislation, taskForce, cases, monitoring, context, bodies, hotlines, shelters } = profile;
  const single = [
    { entry: legislation, name: 'Offence and penalty', id: 'offence' },
    { entry: law, name: 'Legal assistance', id: 'law' },
    { entry: taskForce, name: 'Coordination', id: 'coordination' },
    { entry: cases, name: 'Figures and cases', id: 'cases' },
    { entry: monitoring, name: 'Monitoring', id: 'monitoring' },
    { entry: country, name: 'Trafficking in the country', id: 'profile' },
    { entry: context, name: 'The country', id: 'context' },
  ];
  const many = [
    ...hotlines.map((entry) => ({ entry, kind: 'hotline' })),
    ...shelters.map((entry) => ({ entry, kind: 'shelter' })),
    ...bodies.map((entry) => ({ entry, kind: 'body' })),
  ];
  return [
    ...single.flatMap(({ entry, name, id }) => notesOf(entry, name, `${page}#${id}`)),
    ...many.flatMap(({ entry, kind }) => notesOf(entry, entry.data.name, `${page}#${anchor(kind, entry.id)}`)),
  ];
}

/** Agreements and routes once each, at the first country of the directory whose page shows them. */
function notesOfShared({ profiles }: Directory, kind: 'agreement' | 'route'): EditorsNote[] {
  const seen = new Set<string>();
  return profiles.flatMap((profile) => {
    const entries = kind === 'agreement' ? profile.agreements : profile.routes;
    const fresh = entries.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    const page = countryPage(profile.slug);
    return fresh.flatMap((entry) => notesOf(entry, entry.data.title, `${page}#${anchor(kind, entry.id)}`));
  });
}

/** Every editor's note of the directory, in groups, each with the way to its entry. */
export function editorsNotes(directory: Directory): NoteGroup[] {
  const { profiles, instruments, guide, projects, organisations } = directory;
  return [
    ...profiles.map((profile) => ({ title: profile.country.data.name, notes: notesOfCountry(profile) })),
    { title: 'Agreements', notes: notesOfShared(directory, 'agreement') },
    { title: 'Routes', notes: notesOfShared(directory, 'route') },
    {
      title: 'Treaties and other instruments',
      notes: instruments.flatMap((entry) => notesOf(entry, entry.data.shortTitle, treatyPage(entry.id))),
    },
    { title: 'Guide', notes: guide.flatMap((entry) => notesOf(entry, entry.data.title, guidePage(entry.id))) },
    {
      title: 'Programmes',
      notes: projects.flatMap((entry) =>
        notesOf(entry, entry.data.title, `/projects.html#${anchor('project', entry.id)}`),
      ),
    },
    {
      title: 'Organisations',
      notes: [...organisations.values()].flatMap((entry) =>
        notesOf(entry, entry.data.name, `/organisations.html#organisation-${entry.id}`),
      ),
    },
  ].filter(({ notes }) => notes.length > 0);
}
