import { agreement } from './agreement.ts';
import { body } from './body.ts';
import { cases } from './cases.ts';
import { context } from './context.ts';
import { country } from './country.ts';
import { guide } from './guide.ts';
import { hotline } from './hotline.ts';
import { instrument } from './instrument.ts';
import { law } from './law.ts';
import { legislation } from './legislation.ts';
import { monitoring } from './monitoring.ts';
import { organisation } from './organisation.ts';
import { project } from './project.ts';
import { recommendedReading } from './recommended-reading.ts';
import { route } from './route.ts';
import { shelter } from './shelter.ts';
import { source } from './source.ts';
import { taskForce } from './task-force.ts';
import { term } from './term.ts';

/**
 * Every collection: where its files lie below content/ and what stands in them. `*` is one folder or file name; the id of
 * an entry is what the stars stand for, joined by a slash: countries/bulgaria/hotlines/animus.md → `bulgaria/animus`.
 */
export const COLLECTIONS = {
  countries: { files: 'countries/*/country.md', schema: country },
  law: { files: 'countries/*/law.md', schema: law },
  legislation: { files: 'countries/*/legislation.md', schema: legislation },
  taskForces: { files: 'countries/*/task-force.md', schema: taskForce },
  cases: { files: 'countries/*/cases.md', schema: cases },
  monitoring: { files: 'countries/*/monitoring.md', schema: monitoring },
  contexts: { files: 'countries/*/context.md', schema: context },
  bodies: { files: 'countries/*/bodies/*.md', schema: body },
  hotlines: { files: 'countries/*/hotlines/*.md', schema: hotline },
  shelters: { files: 'countries/*/shelters/*.md', schema: shelter },
  agreements: { files: 'agreements/*.md', schema: agreement },
  instruments: { files: 'instruments/*.md', schema: instrument },
  routes: { files: 'routes/*.md', schema: route },
  organisations: { files: 'organisations/*.md', schema: organisation },
  projects: { files: 'projects/*.md', schema: project },
  guide: { files: 'guide/*.md', schema: guide },
  reading: { files: 'reading/*.md', schema: recommendedReading },
  sources: { files: 'sources/*.md', schema: source },
  vocabulary: { files: 'vocabulary/*.md', schema: term },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
