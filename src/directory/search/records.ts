import type { Directory } from '../../collections.ts';
import type { SearchRecord } from '../search-record.ts';
import { backgroundRecords } from './background-records.ts';
import { contactRecords } from './contact-records.ts';
import { countryRecord } from './country-record.ts';
import { lawRecords } from './law-records.ts';
import { recordOf } from './record-text.ts';
import { referenceRecords } from './reference-records.ts';
import { routeRecord, sharedRecords } from './shared-records.ts';

const PAGES = [
  { url: '/hotlines.html', title: 'Helplines', text: 'All telephone lines by country: hotline, help, call' },
  { url: '/shelters.html', title: 'Shelters and services', text: 'Who gives shelter in which city' },
  {
    url: '/treaties.html',
    title: 'Who is party to which treaty',
    text: 'Matrix of countries and treaties; all instruments',
  },
  {
    url: '/routes.html',
    title: 'Reported routes',
    text: 'Map and table of routes: origin, transit, destination, form of exploitation, who, source, year',
  },
  { url: '/agreements.html', title: 'Agreements', text: 'All agreements between states, by state, kind, status, year' },
  {
    url: '/legislation.html',
    title: 'Offences and penalties',
    text: 'Legislation of all countries compared: act, article, years',
  },
  {
    url: '/monitoring.html',
    title: 'What monitors say',
    text: 'Tiers of the US report on trafficking by country and year, TIP; rounds and reports of GRETA; other reviews',
  },
  { url: '/about/method.html', title: 'Method', text: 'Known, none, not checked; dates, sources, doubts' },
  { url: '/about/safety.html', title: 'Safety', text: 'What is never published; privacy' },
  { url: '/about/offline.html', title: 'Offline use', text: 'USB stick, disk, without a network' },
  { url: '/coverage.html', title: 'Coverage', text: 'What is known, known to be none, not checked, for every country' },
  {
    url: '/about/source-criticism.html',
    title: 'Source criticism',
    text: 'Damaged, contradictory and misplaced passages of the sources',
  },
  { url: '/about/sources.html', title: 'Sources', text: 'Every document that is cited' },
  { url: '/changes.html', title: 'Changes', text: 'What is new, updated, corrected, withdrawn; feed' },
];

/** Everything that can be found, one record for each thing a reader may look for. */
export function searchRecords(directory: Directory): SearchRecord[] {
  const { profiles, routes } = directory;
  return [
    ...profiles.flatMap((profile) => [
      countryRecord(profile),
      ...contactRecords(profile),
      ...lawRecords(profile),
      ...backgroundRecords(profile),
    ]),
    ...sharedRecords(profiles),
    ...routes.map(routeRecord),
    ...referenceRecords(directory),
    ...PAGES.map((page) => recordOf('page', { ...page, age: '' })),
  ];
}
