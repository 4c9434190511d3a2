import type { CollectionEntry } from 'astro:content';
import type { Offence, Penalty } from '../schemas/legislation.ts';

/** What of a country's profile the table of offences needs. */
interface Country {
  slug: string;
  country: Pick<CollectionEntry<'countries'>, 'data'>;
  legislation: Pick<CollectionEntry<'legislation'>, 'data'> | undefined;
}

/** One offence of one country. */
export interface OffenceRow {
  slug: string;
  code: string;
  name: string;
  offence: Offence;
  /** The entry it stands in: what the offence rests on unless it says otherwise. */
  entry: CollectionEntry<'legislation'>['data'];
  /** Whether it is an offence of trafficking, by its title. */
  isTrafficking: boolean;
}

/** The offence of trafficking itself, then other forms of it, then what else is punished. */
const rank = ({ offence, isTrafficking }: OffenceRow) => (offence.id === 'trafficking' ? 0 : isTrafficking ? 1 : 2);

/** Every offence of every country: trafficking of all countries first, so that it can be compared, then by country. */
export function offenceRows(profiles: readonly Country[]): OffenceRow[] {
  return profiles
    .flatMap(({ slug, country, legislation }) =>
      legislation
        ? legislation.data.offences.map((offence) => ({
            slug,
            code: country.data.code,
            name: country.data.name,
            offence,
            entry: legislation.data,
            isTrafficking: /traffick/i.test(offence.title),
          }))
        : [],
    )
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'en'));
}

/** A length of imprisonment for sorting: in months, so that it is a whole number; `life` comes after any. */
export function penaltyKey(years: Penalty['maximumYears'] | undefined): string {
  if (years === undefined) return '';
  return years === 'life' ? 'life' : String(Math.round(years * 12));
}
