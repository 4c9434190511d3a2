import { madeNumbers, type MadeNumber } from './made-number.ts';
import type { State } from './made-states.ts';

/** A state under whose name a country is copied. */
export interface Copy {
  state: State;
  /** Numbers that can be dialled there, for its offices and lines. */
  numbers: Iterator<MadeNumber, never>;
}

/** One more time the shipped countries, or the first of them, each under the name of another state. */
export interface MadeSet {
  /** 2 for the first copy; ends the names of files that name no state in their path. */
  number: number;
  /** By the code of the country that is copied. */
  byCode: ReadonlyMap<string, Copy>;
  /** By the folder of the country that is copied. */
  bySlug: ReadonlyMap<string, Copy>;
}

/**
 * Divides states among copies of the countries, in order; the last set may be cut.
 *
 * @param originals the countries to copy
 * @param others the states that take their places
 */
export function makeSets(originals: readonly Omit<State, 'name'>[], others: readonly State[]): MadeSet[] {
  const size = originals.length;
  return Array.from({ length: Math.ceil(others.length / size) }, (_, index) => {
    const states = others.slice(index * size, (index + 1) * size);
    const copies = states.map((state) => ({ state, numbers: madeNumbers(state.code) }));
    const by = (key: 'code' | 'slug') =>
      new Map(copies.map((copy, place) => [originals[place]?.[key] ?? '', copy] as const));
    return { number: index + 2, byCode: by('code'), bySlug: by('slug') };
  });
}

/**
 * What a code or a reference becomes in a copy: `BG` → `MT`, `bulgaria/animus` → `malta/animus`. `undefined` for all else: words,
 * other states, and countries that a cut set leaves out.
 */
export function renamed(value: unknown, { byCode, bySlug }: MadeSet): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [folder = '', ...below] = value.split('/');
  const slug = below.length > 0 ? bySlug.get(folder)?.state.slug : undefined;
  return slug ? [slug, ...below].join('/') : byCode.get(value)?.state.code;
}
