import type { Directory } from '../collections.ts';
import { fullPenaltyWords } from '../directory/penalty-words.ts';
import type { Offence, Penalty } from '../schemas/legislation.ts';
import { csv, joined, saidOtherwise, sourceIds, stated } from './csv.ts';

const COLUMNS = [
  'country',
  'country name',
  'offence',
  'title',
  'act',
  'article',
  'since',
  'minimum years',
  'maximum years',
  'fine',
  'applies',
  'aggravated',
  'purposes',
  'note',
  'as of',
  'sources',
  'said otherwise',
] as const;

type Legislation = NonNullable<Directory['profiles'][number]['legislation']>['data'];

const penaltyOf = (offence: Offence, words: (penalty: Penalty) => string | number | undefined) =>
  stated(offence.penalty, (penalty) => words(penalty) ?? '');

const ownOf = ({ penalty, aggravated, article, since, purposes }: Offence, entry: Legislation) =>
  saidOtherwise({ penalty, aggravated, article, since, purposes }, entry);

const entryOf = (offence: Offence, entry: Legislation) => ({
  offence: offence.id,
  title: offence.title,
  act: offence.act,
  article: stated(offence.article),
  since: stated(offence.since),
  'minimum years': penaltyOf(offence, ({ minimumYears }) => minimumYears),
  'maximum years': penaltyOf(offence, ({ maximumYears }) => maximumYears),
  fine: penaltyOf(offence, ({ fine }) => fine),
  applies: penaltyOf(offence, ({ when }) => when),
  aggravated: stated(offence.aggravated, (penalties) => joined(penalties.map(fullPenaltyWords))),
  purposes: stated(offence.purposes, joined),
  note: offence.note ?? '',
  'as of': entry.asOf,
  sources: sourceIds(entry.sources),
  'said otherwise': ownOf(offence, entry),
});

/** Every offence of every country, a line each; years are of imprisonment. */
export function legislationCsv({ profiles }: Pick<Directory, 'profiles'>): string {
  const entries = profiles.flatMap(({ country: { data }, legislation }) =>
    legislation
      ? legislation.data.offences.map((offence) => ({
          country: data.code,
          'country name': data.name,
          ...entryOf(offence, legislation.data),
        }))
      : [],
  );
  return csv(COLUMNS, entries);
}
