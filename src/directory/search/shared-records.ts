import type { Directory, Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { proseText } from '../prose.ts';
import { stopWords } from '../route-words.ts';
import type { SearchRecord } from '../search-record.ts';
import { stateName } from '../state-name.ts';
import { valueOf } from '../statement-value.ts';
import { ageOf, paragraph, recordOf, sentence } from './record-text.ts';

type Agreement = Profile['agreements'][number];
type Route = Directory['routes'][number];
type Project = Profile['projects'][number];

function agreementRecord({ id, data, body }: Agreement, page: string): SearchRecord {
  return recordOf('agreement', {
    url: `${page}#${anchor('agreement', id)}`,
    title: data.title,
    countries: data.parties.map(stateName),
    age: ageOf(data.asOf),
    aliases: [data.kind, ...Object.values(data.namedAs)],
    text: paragraph(
      `${data.kind} agreement, ${data.status}.`,
      sentence('Signed', valueOf(data.signed)),
      sentence('In force', valueOf(data.inForce)),
      sentence('Gives', valueOf(data.gives)?.join(', ')),
      sentence('Signed by', data.signedBy),
      proseText(body ?? ''),
    ),
  });
}

/** A route stands on the page of all routes, whatever countries it joins. */
export function routeRecord({ id, data }: Route): SearchRecord {
  return recordOf('route', {
    url: `/routes.html#${anchor('route', id)}`,
    title: data.title,
    countries: [...new Set(data.stops.flatMap(({ states }) => states.map(stateName)))],
    age: ageOf(data.asOf),
    text: paragraph(
      `Reported route${data.subject === 'trafficking' ? '' : ` of ${data.subject}, not trafficking`}: ${data.stops.map(stopWords).join(' → ')}.`,
      sentence('For', data.purposes.join(', ')),
      sentence('Who:', data.who.join(', ')),
      data.note,
    ),
  });
}

function projectRecord({ id, data, body }: Project, page: string): SearchRecord {
  return recordOf('project', {
    url: `${page}#${anchor('project', id)}`,
    title: data.title,
    countries: data.states.map(stateName),
    age: ageOf(data.asOf),
    text: paragraph(
      sentence('Programme of', data.partners.join(', ')),
      ...data.activities.map((activity) => `${activity}.`),
      proseText(body ?? ''),
    ),
  });
}

function recordsOn({ slug, agreements, projects }: Profile): SearchRecord[] {
  const page = countryPage(slug);
  return [
    ...agreements.map((entry) => agreementRecord(entry, page)),
    ...projects.map((entry) => projectRecord(entry, page)),
  ];
}

/** Agreements and programmes: one result each, which leads to the first country of the directory that shows it. */
export function sharedRecords(profiles: Profile[]): SearchRecord[] {
  const first = new Map<string, SearchRecord>();
  for (const record of profiles.flatMap(recordsOn)) {
    const entry = record.url.slice(record.url.indexOf('#'));
    if (!first.has(entry)) first.set(entry, record);
  }
  return [...first.values()];
}
