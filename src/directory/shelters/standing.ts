import type { CollectionEntry } from 'astro:content';
import { dateWords } from '../date-words.ts';
import { freshness } from '../freshness.ts';
import { valueOf } from '../statement-value.ts';

type Shelter = CollectionEntry<'shelters'>;

/** What is said of a service: `planned` also where it was being prepared. In the order in which services are offered. */
export const STANDINGS = ['open', 'not said', 'planned', 'closed'] as const;

export interface Standing {
  says: (typeof STANDINGS)[number];
  /** In the word of the source; undefined where nobody says. */
  word: string | undefined;
  asOf: string;
  /** Whether so much time has passed that it may well be otherwise; also where nobody says when. */
  old: boolean;
}

/** What is said of a service, when, and whether that is old on a day (YYYY-MM-DD). */
export function standingOf({ data }: Shelter, day: string): Standing {
  const word = valueOf(data.status);
  const asOf = data.status?.asOf ?? data.asOf;
  const says = word === undefined ? 'not said' : word === 'being prepared' ? 'planned' : word;
  return { says, word, asOf, old: freshness(asOf, 'shelter', day) !== 'fresh' };
}

/** `open`; where that is old `open as of 2008`. Nothing where nobody says. */
export function standingWords({ word, asOf, old }: Standing): string | undefined {
  if (word === undefined || !old) return word;
  return asOf === 'undated' ? `${word}, undated` : `${word} as of ${dateWords(asOf)}`;
}

/**
 * The order in which services are offered on a day: what is said lately before what is old, open ones before planned
 * ones, those that say how somebody is referred before others.
 */
export function byOffer(day: string): (a: Shelter, b: Shelter) => number {
  const rank = (shelter: Shelter) => {
    const { says, old } = standingOf(shelter, day);
    return [Number(old), STANDINGS.indexOf(says), Number(!isReferredTo(shelter))];
  };
  return (a, b) => {
    const other = rank(b);
    const difference = rank(a).map((part, index) => part - (other[index] ?? 0));
    return difference.find((part) => part !== 0) ?? a.data.name.localeCompare(b.data.name, 'en');
  };
}

/** Whether anybody says how somebody is referred to a service. */
export const isReferredTo = ({ data }: Shelter): boolean =>
  [valueOf(data.referral), data.referralHotline, data.referralBody].some((said) => said !== undefined);
