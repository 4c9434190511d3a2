import type { Profile } from '../../collections.ts';
import { countryPage } from '../anchor.ts';
import type { SearchRecord } from '../search-record.ts';
import { ageOf, recordOf, textOf, wordsIn } from './record-text.ts';

/** Coordination, figures, cases, what monitors say, the country's institutions. */
export function backgroundRecords({ slug, country, taskForce, cases, monitoring, context }: Profile): SearchRecord[] {
  const { name } = country.data;
  const page = countryPage(slug);
  const parts = [
    {
      anchor: 'coordination',
      title: `Coordination and prevention: ${name}`,
      entry: taskForce,
      aliases: ['task force', 'action plan'],
    },
    { anchor: 'cases', title: `Figures and cases: ${name}`, entry: cases, aliases: ['statistics', 'convictions'] },
    {
      anchor: 'monitoring',
      title: `What monitors say: ${name}`,
      entry: monitoring,
      aliases: ['GRETA', 'TIP report', 'tier', 'Watch List'],
    },
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
