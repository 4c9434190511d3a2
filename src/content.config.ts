import { defineCollection } from 'astro:content';
import { contentLoader } from './checking/content-loader.ts';
import { COLLECTIONS } from './schemas/collections.ts';

const { countries, law, legislation, taskForces, cases, monitoring, contexts } = COLLECTIONS;
const { bodies, hotlines, shelters } = COLLECTIONS;
const { agreements, instruments, routes, organisations, projects, guide, reading, sources, vocabulary } = COLLECTIONS;

export const collections = {
  countries: defineCollection({ loader: contentLoader('countries'), schema: countries.schema }),
  law: defineCollection({ loader: contentLoader('law'), schema: law.schema }),
  legislation: defineCollection({ loader: contentLoader('legislation'), schema: legislation.schema }),
  taskForces: defineCollection({ loader: contentLoader('taskForces'), schema: taskForces.schema }),
  cases: defineCollection({ loader: contentLoader('cases'), schema: cases.schema }),
  monitoring: defineCollection({ loader: contentLoader('monitoring'), schema: monitoring.schema }),
  contexts: defineCollection({ loader: contentLoader('contexts'), schema: contexts.schema }),
  bodies: defineCollection({ loader: contentLoader('bodies'), schema: bodies.schema }),
  hotlines: defineCollection({ loader: contentLoader('hotlines'), schema: hotlines.schema }),
  shelters: defineCollection({ loader: contentLoader('shelters'), schema: shelters.schema }),
  agreements: defineCollection({ loader: contentLoader('agreements'), schema: agreements.schema }),
  instruments: defineCollection({ loader: contentLoader('instruments'), schema: instruments.schema }),
  routes: defineCollection({ loader: contentLoader('routes'), schema: routes.schema }),
  organisations: defineCollection({ loader: contentLoader('organisations'), schema: organisations.schema }),
  projects: defineCollection({ loader: contentLoader('projects'), schema: projects.schema }),
  guide: defineCollection({ loader: contentLoader('guide'), schema: guide.schema }),
  reading: defineCollection({ loader: contentLoader('reading'), schema: reading.schema }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sources.schema }),
  vocabulary: defineCollection({ loader: contentLoader('vocabulary'), schema: vocabulary.schema }),
};
