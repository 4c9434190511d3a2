import type { Directory } from '../collections.ts';
import type { Citation } from '../schemas/provenance.ts';
import { csv, sourceIds } from './csv.ts';

const COLUMNS = [
  'country',
  'country name',
  'monitor',
  'year',
  'tier',
  'on it since',
  'round',
  'step',
  'document',
  'from',
  'until',
  'says',
  'note',
  'as of',
  'sources',
] as const;

type Line = Record<(typeof COLUMNS)[number], string | number>;
type Monitoring = NonNullable<Directory['profiles'][number]['monitoring']>['data'];

const EMPTY = Object.fromEntries(COLUMNS.map((column) => [column, ''])) as Line;

interface Said {
  asOf?: string | undefined;
  sources?: Citation[] | undefined;
}

const originOf = ({ asOf, sources }: Said, entry: Monitoring) => ({
  'as of': asOf ?? entry.asOf,
  sources: sourceIds(sources ?? entry.sources),
});

const tierLines = (entry: Monitoring): Partial<Line>[] =>
  entry.tiers.map(({ year, tier, since, note, ...said }) => ({
    monitor: 'US report on trafficking',
    year,
    tier,
    'on it since': since ?? '',
    note: note ?? '',
    ...originOf(said, entry),
  }));

const gretaLines = (entry: Monitoring): Partial<Line>[] =>
  entry.greta.flatMap(({ round, steps }) =>
    steps.map(({ what, document, from, until, note, ...said }) => ({
      monitor: 'GRETA',
      round,
      step: what,
      document: document ?? '',
      from: from ?? '',
      until: until ?? '',
      note: note ?? '',
      ...originOf(said, entry),
    })),
  );

const otherLines = (entry: Monitoring): Partial<Line>[] =>
  entry.others.map(({ monitor, says, from, until, ...said }) => ({
    monitor,
    says,
    from: from ?? '',
    until: until ?? '',
    ...originOf(said, entry),
  }));

/** What monitors say: a line for each tier, each step of a round of GRETA, each other review. */
export function monitoringCsv({ profiles }: Pick<Directory, 'profiles'>): string {
  const lines = profiles.flatMap(({ country: { data }, monitoring }) =>
    monitoring
      ? [tierLines, gretaLines, otherLines]
          .flatMap((of) => of(monitoring.data))
          .map((line): Line => ({ ...EMPTY, country: data.code, 'country name': data.name, ...line }))
      : [],
  );
  return csv(COLUMNS, lines);
}
