import type { CollectionEntry } from 'astro:content';
import type { Directory, Profile } from '../collections.ts';
import { anchor, countryPage } from './anchor.ts';
import { identity, namesIn } from './identity.ts';
import { penaltyWords } from './penalty-words.ts';
import { proseText } from './prose.ts';
import { stopWords } from './route-words.ts';
import type { Kind, SearchRecord } from './search-record.ts';
import { stateName } from './state-name.ts';
import { valueOf } from './statement-value.ts';

/** Languages in which readers may type a country's name. */
const SEARCH_LANGUAGES = ['bg', 'de', 'el', 'fr', 'hy', 'ka', 'ro', 'ru', 'sq', 'sr', 'tr', 'uk'];

/** Field names and plain values of front matter that say nothing to somebody who searches. */
const UNSPOKEN = new Set(['sources', 'asOf', 'earlier', 'editorNotes', 'id']);

/** Every word in an entry's data, whatever its fields. */
function wordsIn(data: unknown): string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (UNSPOKEN.has(key) ? [] : wordsIn(value)));
}

const textOf = (data: unknown, body: string | undefined) => [...wordsIn(data), proseText(body ?? '')].join(' ');
const ageOf = (asOf: string) => (asOf === 'undated' ? asOf : asOf.slice(0, 4));

type Fields = Pick<SearchRecord, 'url' | 'title' | 'text' | 'age'> & Partial<SearchRecord>;

function recordOf(kind: Kind, fields: Fields): SearchRecord {
  return { kind, countries: [], numbers: [], aliases: [], ...fields };
}

function countryRecord({ slug, country }: Profile): SearchRecord {
  const { name, code, otherNames, asOf } = country.data;
  return recordOf('country', {
    url: countryPage(slug),
    title: name,
    countries: [name],
    age: ageOf(asOf),
    aliases: [...otherNames, identity(code).nativeName, ...namesIn(code, SEARCH_LANGUAGES), code],
    text: `Country profile. Trafficking in ${name}. ${proseText(country.body ?? '')}`,
  });
}

/** Numbers a line has or had: as dialled, in E.164, and those of old papers. */
function numbersOf({ data }: CollectionEntry<'hotlines'>): string[] {
  const abroad = valueOf(data.fromAbroad);
  const former = (data.earlier ?? []).flatMap(({ numbers = [] }) => numbers);
  const e164 = abroad && 'e164' in abroad ? [abroad.e164] : [];
  return [...[valueOf(data.inside)].filter((number) => number !== undefined), ...e164, ...former];
}

function contactRecords({ slug, country, hotlines, shelters, bodies }: Profile): SearchRecord[] {
  const { name } = country.data;
  const page = countryPage(slug);
  return [
    ...hotlines.map((line) =>
      recordOf('hotline', {
        url: `${page}#${anchor('hotline', line.id)}`,
        title: line.data.name,
        countries: [name],
        age: ageOf(line.data.asOf),
        numbers: numbersOf(line),
        aliases: line.data.otherNames,
        text: `Hotline, helpline. ${textOf(line.data, line.body)}`,
      }),
    ),
    ...shelters.map(({ id, data, body }) =>
      recordOf('shelter', {
        url: `${page}#${anchor('shelter', id)}`,
        title: data.name,
        countries: [name],
        age: ageOf(data.asOf),
        text: `Shelter. ${textOf(data, body)}`,
      }),
    ),
    ...bodies.map(({ id, data, body }) =>
      recordOf('body', {
        url: `${page}#${anchor('body', id)}`,
        title: data.name,
        countries: [name],
        age: ageOf(data.asOf),
        aliases: [...data.otherNames, ...Object.values(data.nameIn)],
        text: textOf(data, body),
      }),
    ),
  ];
}

function lawRecords({ slug, country, law, legislation }: Profile): SearchRecord[] {
  const { name } = country.data;
  const page = countryPage(slug);
  const offences = legislation?.data.offences ?? [];
  const acts = valueOf(legislation?.data.laws) ?? [];
  const age = ageOf(legislation?.data.asOf ?? 'undated');
  return [
    ...offences.map((offence) => {
      const article = valueOf(offence.article);
      const penalty = valueOf(offence.penalty);
      return recordOf('offence', {
        url: `${page}#offence-${offence.id}`,
        title: [offence.title, offence.act, article].filter(Boolean).join(', '),
        countries: [name],
        age,
        aliases: article ? [article, article.replace('article', 'art.')] : [],
        text: `Offence and penalty. ${penalty ? penaltyWords(penalty) : ''} ${wordsIn(offence).join(' ')}`,
      });
    }),
    ...acts.map((act) =>
      recordOf('law', {
        url: `${page}#laws`,
        title: act.title,
        countries: [name],
        age,
        text: `${act.kind} legislation ${act.year} ${act.amended.join(' ')} ${act.note ?? ''}`,
      }),
    ),
    ...(law
      ? [
          recordOf('statement', {
            url: `${page}#law`,
            title: `Legal assistance and cooperation: ${name}`,
            countries: [name],
            age: ageOf(law.data.asOf),
            aliases: ['mutual legal assistance', 'MLA', 'extradition', 'letter of request'],
            text: textOf(law.data, law.body),
          }),
        ]
      : []),
    ...(legislation
      ? [
          recordOf('statement', {
            url: `${page}#protection`,
            title: `Protection of victims and witnesses: ${name}`,
            countries: [name],
            age,
            aliases: ['witness protection', 'compensation', 'reflection period', 'residence permit'],
            text: textOf({ ...legislation.data, offences: [], laws: undefined }, legislation.body),
          }),
        ]
      : []),
  ];
}

function backgroundRecords({ slug, country, taskForce, cases, context }: Profile): SearchRecord[] {
  const { name } = country.data;
  const page = countryPage(slug);
  const parts = [
    { anchor: 'coordination', title: `Coordination and prevention: ${name}`, entry: taskForce, aliases: ['task force', 'action plan'] },
    { anchor: 'cases', title: `Figures and cases: ${name}`, entry: cases, aliases: ['statistics', 'convictions'] },
    { anchor: 'context', title: `The country: ${name}`, entry: context, aliases: ['government', 'courts', 'drugs'] },
  ];
  return [
    ...parts.flatMap(({ anchor: id, title, entry, aliases }) =>
      entry
        ? [
            recordOf('statement', {
              url: `${page}#${id}`,
              title,
              countries: [name],
              age: ageOf(entry.data.asOf),
              aliases,
              text: textOf(entry.data, entry.body),
            }),
          ]
        : [],
    ),
    ...(cases?.data.cases ?? []).map((study) =>
      recordOf('case', {
        url: `${page}#case-${study.id}`,
        title: study.title,
        countries: [name],
        age: ageOf(study.asOf ?? cases?.data.asOf ?? 'undated'),
        text: wordsIn(study).join(' '),
      }),
    ),
  ];
}

/** Entries that join countries: one result each, which leads to the first country of the directory that shows it. */
function sharedRecords(profiles: Profile[]): SearchRecord[] {
  const seen = new Set<string>();
  const first = (id: string) => !seen.has(id) && seen.add(id);
  return profiles.flatMap(({ slug, agreements, routes, projects, instruments }) => {
    const page = countryPage(slug);
    const agreementRecords = agreements
      .filter(({ id }) => first(`agreement/${id}`))
      .map(({ id, data, body }) =>
        recordOf('agreement', {
          url: `${page}#${anchor('agreement', id)}`,
          title: data.title,
          countries: data.parties.map(stateName),
          age: ageOf(data.asOf),
          aliases: [data.kind, ...Object.values(data.namedAs)],
          text: `${data.kind} agreement ${data.status} ${data.parties.map(stateName).join(' ')} ${textOf(data, body)}`,
        }),
      );
    const treatyRecords = instruments
      .filter(({ id }) => first(`treaty/${id}`))
      .map(({ id, data, body }) =>
        recordOf('agreement', {
          url: `${page}#${anchor('treaty', id)}`,
          title: data.shortTitle,
          countries: data.parties.map(({ state }) => stateName(state)),
          age: ageOf(data.asOf),
          aliases: [data.title, ...data.otherNames],
          text: `treaty convention ${proseText(body ?? '')}`,
        }),
      );
    const routeRecords = routes
      .filter(({ id }) => first(`route/${id}`))
      .map(({ id, data }) =>
        recordOf('route', {
          url: `${page}#${anchor('route', id)}`,
          title: data.title,
          countries: [...new Set(data.stops.flatMap(({ states }) => states.map(stateName)))],
          age: ageOf(data.asOf),
          text: `Reported route ${data.stops.map(stopWords).join(' ')} ${data.purposes.join(' ')} ${data.who.join(' ')}`,
        }),
      );
    const projectRecords = projects
      .filter(({ id }) => first(`project/${id}`))
      .map(({ id, data, body }) =>
        recordOf('project', {
          url: `${page}#${anchor('project', id)}`,
          title: data.title,
          countries: data.states.map(stateName),
          age: ageOf(data.asOf),
          text: textOf({ ...data, states: [] }, body),
        }),
      );
    return [...agreementRecords, ...treatyRecords, ...routeRecords, ...projectRecords];
  });
}

const PAGES = [
  { url: '/hotlines.html', title: 'Helplines', text: 'All telephone lines by country: hotline, help, call' },
  { url: '/shelters.html', title: 'Shelters and services', text: 'Who gives shelter in which city' },
  { url: '/about/method.html', title: 'Method', text: 'Known, none, not checked; dates, sources, doubts' },
  { url: '/about/safety.html', title: 'Safety', text: 'What is never published; privacy' },
  { url: '/about/offline.html', title: 'Offline use', text: 'USB stick, disk, without a network' },
  { url: '/about/sources.html', title: 'Sources', text: 'Every document that is cited' },
];

/** Everything that can be found, one record for each thing a reader may look for. */
export function searchRecords({ profiles }: Pick<Directory, 'profiles'>): SearchRecord[] {
  return [
    ...profiles.flatMap((profile) => [
      countryRecord(profile),
      ...contactRecords(profile),
      ...lawRecords(profile),
      ...backgroundRecords(profile),
    ]),
    ...sharedRecords(profiles),
    ...PAGES.map((page) => recordOf('page', { ...page, age: '' })),
  ];
}
