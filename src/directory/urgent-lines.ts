import type { CollectionEntry } from 'astro:content';
import { valueOf } from './statement-value.ts';

type Hotline = CollectionEntry<'hotlines'>;

export interface UrgentLines {
  /** Lines that can be dialled, those for people who were trafficked first, the newest statement first. */
  lines: Hotline[];
  emergency: Hotline | undefined;
}

const forVictims = ({ data }: Hotline) => Number(valueOf(data.serves)?.includes('victims of trafficking') ?? false);
const dated = ({ data }: Hotline) => (data.asOf === 'undated' ? '' : data.asOf);

/** The number to dial from another country, or undefined where nobody gives one. */
export function abroadNumber({ data }: Hotline): string | undefined {
  const abroad = valueOf(data.fromAbroad);
  return abroad && 'e164' in abroad ? abroad.e164 : undefined;
}

/** What somebody in need can dial in a country. Lines that only old papers name are never among them. */
export function urgentLines(hotlines: Hotline[]): UrgentLines {
  const dialled = hotlines.filter(({ data }) => data.status !== 'historical' && valueOf(data.inside) !== undefined);
  return {
    lines: dialled
      .filter(({ data }) => !data.emergency)
      .toSorted((a, b) => forVictims(b) - forVictims(a) || dated(b).localeCompare(dated(a))),
    emergency: dialled.find(({ data }) => data.emergency),
  };
}
