import { countries } from 'countries-list';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { stateName } from '../../src/directory/state-name.ts';

/** A state as content calls it: `MT`, `Malta`, `malta`. */
export interface State {
  code: string;
  name: string;
  /** The name of its folder. */
  slug: string;
}

const MARKS = /\p{M}/gu;
const NO_LETTERS = /[^a-z0-9]+/g;
const OUTER_HYPHENS = /^-|-$/g;

/** A name as a folder may be called: `Côte d’Ivoire` → `cote-d-ivoire`. */
export function slugOf(name: string): string {
  return name.normalize('NFD').replace(MARKS, '').toLowerCase().replace(NO_LETTERS, '-').replace(OUTER_HYPHENS, '');
}

/**
 * States and territories that are not in the directory yet, in the order of their codes. A few without telephone numbers of
 * their own, such as Antarctica, are left out.
 *
 * @param count how many
 * @param taken codes of the states that have a profile
 * @param met codes that agreements of those name already; they come last, because they would be named too often
 * @throws Error when the world has fewer states
 */
export function otherStates(count: number, taken: ReadonlySet<string>, met: ReadonlySet<string>): State[] {
  const free = Object.keys(countries)
    .filter((code) => isSupportedCountry(code) && !taken.has(code))
    .sort();
  const ordered = [...free.filter((code) => !met.has(code)), ...free.filter((code) => met.has(code))];
  if (count > ordered.length) {
    throw new Error(`There are codes for ${taken.size + ordered.length} countries at most, not ${taken.size + count}.`);
  }
  return ordered.slice(0, count).map((code) => {
    const name = stateName(code);
    return { code, name, slug: slugOf(name) };
  });
}
