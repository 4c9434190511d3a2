import type { Profile } from '../../collections.ts';
import { countryPage, lawAnchor } from '../anchor.ts';
import { penaltyWords } from '../penalty-words.ts';
import type { SearchRecord } from '../search-record.ts';
import { valueOf } from '../statement-value.ts';
import { ageOf, inCountry, paragraph, recordOf, sentence, textOf } from './record-text.ts';

/** Offences, laws, legal assistance, protection. */
export function lawRecords(profile: Profile): SearchRecord[] {
  const { slug, country, law, legislation } = profile;
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
        text: paragraph(
          `Offence in ${inCountry(profile)}.`,
          sentence('Penalty:', penalty && penaltyWords(penalty)),
          sentence('Fine:', penalty?.fine),
          sentence('Purposes:', valueOf(offence.purposes)?.join(', ')),
          offence.note,
          ...['childVictims', 'legalPersons', 'internalTrafficking', 'users'].map((field) =>
            valueOf(offence[field as 'users']),
          ),
        ),
      });
    }),
    ...acts.map((act, index) =>
      recordOf('law', {
        url: `${page}#${lawAnchor(index)}`,
        title: act.title,
        countries: [name],
        age,
        text: paragraph(
          `Law of ${act.year} in ${inCountry(profile)}.`,
          sentence('Amended', act.amended.join(', ')),
          act.note,
        ),
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
