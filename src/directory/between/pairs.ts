import type { Profile } from '../../collections.ts';

type Side = Pick<Profile, 'slug' | 'country'>;

const isLine = ({ country }: Side) => country.data.profile === 'line';

/** Whether two countries are put together: more than lines and memberships must be known of at least one. */
const isPair = (a: Side, b: Side) => a.slug !== b.slug && !(isLine(a) && isLine(b));

/** Every two countries that are put together, once, in the order of their slugs. */
export function pairs<Of extends Side>(profiles: readonly Of[]): (readonly [Of, Of])[] {
  const sides = profiles.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return sides.flatMap((a, index) =>
    sides
      .slice(index + 1)
      .filter((b) => isPair(a, b))
      .map((b) => [a, b] as const),
  );
}

/** The countries a country is put beside. */
export function partners<Of extends Side>(own: Of, profiles: readonly Of[]): Of[] {
  return profiles.filter((other) => isPair(own, other));
}
