import type { Profile } from '../../collections.ts';

/** Whether a profile is deep enough to be put beside another: one of lines and memberships only is not. */
const isComparable = ({ country }: Pick<Profile, 'country'>) => country.data.profile !== 'line';

/** Every two countries of full or brief profiles once, in the order of their slugs. */
export function pairs<Side extends Pick<Profile, 'slug' | 'country'>>(
  profiles: readonly Side[],
): (readonly [Side, Side])[] {
  const sides = profiles.filter(isComparable).toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return sides.flatMap((a, index) => sides.slice(index + 1).map((b) => [a, b] as const));
}

/** The countries a country is put beside. */
export function partners<Side extends Pick<Profile, 'slug' | 'country'>>(own: Side, profiles: readonly Side[]): Side[] {
  return isComparable(own) ? profiles.filter((other) => other.slug !== own.slug && isComparable(other)) : [];
}
