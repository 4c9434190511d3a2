import type { Profile } from '../collections.ts';
import type { PROFILE_DEPTHS } from '../schemas/vocabulary.ts';

/** What a profile of each depth calls itself. */
export const DEPTH_WORDS: Record<(typeof PROFILE_DEPTHS)[number], string> = {
  full: 'Full profile',
  brief: 'Brief profile: identity, lines, offices, law and treaties',
  line: 'Line profile: helplines and who runs them, memberships, treaties',
};

/** A section of a country's page. */
interface SectionKind {
  /** Its anchor on the page. */
  id: string;
  /** What it is called in the list of sections. */
  title: string;
  /** What it is about, within a sentence. */
  about: string;
  /** Whether the directory has anything to show in it. */
  holds: (profile: Profile) => boolean;
}

const hasText = (body: string | undefined) => (body ?? '').trim() !== '';

/** In the order of the page: contact first, then the law, then the background. */
const SECTIONS = [
  {
    id: 'offence',
    title: 'Offence and penalty',
    about: 'offence and penalty',
    holds: (p) => p.legislation !== undefined,
  },
  { id: 'law', title: 'Legal assistance', about: 'legal assistance', holds: (p) => p.law !== undefined },
  // Other pages send people here, so it is there to say that no line is known.
  { id: 'lines', title: 'Helplines', about: 'helplines', holds: () => true },
  { id: 'shelters', title: 'Shelters', about: 'shelters and services', holds: (p) => p.shelters.length > 0 },
  {
    id: 'agreements',
    title: 'Agreements',
    about: 'agreements and treaties',
    holds: (p) => p.agreements.length + p.instruments.length + p.notJoined.length > 0,
  },
  { id: 'bodies', title: 'Offices', about: 'offices', holds: (p) => p.bodies.length > 0 },
  { id: 'coordination', title: 'Coordination', about: 'coordination', holds: (p) => p.taskForce !== undefined },
  { id: 'cases', title: 'Cases', about: 'figures and cases', holds: (p) => p.cases !== undefined },
  { id: 'monitoring', title: 'Monitoring', about: 'what monitors say', holds: (p) => p.monitoring !== undefined },
  {
    id: 'profile',
    title: 'Trafficking',
    about: 'how people are trafficked',
    holds: ({ country }) => hasText(country.body) || (country.data.editorNotes ?? []).length > 0,
  },
  { id: 'routes', title: 'Routes', about: 'routes', holds: (p) => p.routes.length > 0 },
  { id: 'projects', title: 'Programmes', about: 'programmes', holds: (p) => p.projects.length > 0 },
  { id: 'context', title: 'Country', about: 'the country', holds: () => true },
] as const satisfies readonly SectionKind[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** What stands on the page of a country, and what it does not cover. */
export interface ProfileSections {
  shown: { id: SectionId; title: string }[];
  /** What nobody has looked up, in words for a sentence. */
  notCovered: string[];
}

/** Sorts the sections of a country's page into those that hold something and those that nobody has filled. */
export function profileSections(profile: Profile): ProfileSections {
  const all = SECTIONS.map(({ id, title, about, holds }) => ({ id, title, about, holds: holds(profile) }));
  return {
    shown: all.filter(({ holds }) => holds).map(({ id, title }) => ({ id, title })),
    notCovered: [
      ...all.filter(({ holds }) => !holds).map(({ about }) => about),
      ...(profile.country.data.roles.length === 0 ? ['its part as origin, transit or destination'] : []),
    ],
  };
}
