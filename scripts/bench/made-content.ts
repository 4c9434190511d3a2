import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument, visit, type Document } from 'yaml';
import { readFolder } from '../../src/checking/content-folder.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { MadeNumber } from './made-number.ts';
import { makeSets, renamed, type Copy, type MadeSet } from './made-set.ts';
import { otherStates } from './made-states.ts';

/** A file of the content, taken apart. */
interface Entry {
  collection: CollectionName;
  /** Below the content folder: `countries/bulgaria/law.md`. */
  file: string;
  frontMatter: Document;
  /** What stands below the front matter. */
  body: string;
}

/** What joins countries: every set has its own among its members. */
const JOINING: readonly CollectionName[] = ['agreements', 'routes', 'projects'];

/** What can be called. */
const DIALLED: readonly CollectionName[] = ['bodies', 'hotlines'];

/** A number of so many digits is a short code, which may be the same in any country. */
const SHORT_CODE_DIGITS = 6;

/**
 * Makes content with more countries than there are: the shipped full profiles, and copies of them under the names of other states. Each
 * has as many offices, lines, services and statements; among every twelve there are as many agreements, routes and programmes;
 * all have joined the same treaties. Texts still tell of the country they were copied from, so it is for measuring only.
 *
 * @param shipped folder of the content to copy
 * @param made folder to write
 * @param count how many countries it shall have
 * @throws Error when that is fewer than there are to copy, or more than there are states
 */
export function makeContent(shipped: string, made: string, count: number): void {
  const entries = withoutShorterProfiles(readEntries(shipped));
  const sets = setsOf(entries, count);
  for (const entry of entries) {
    if (entry.collection === 'instruments') addParties(entry, sets);
    write(made, entry);
    for (const set of sets) {
      const copy = copyOf(entry, set);
      if (copy) write(made, copy);
    }
  }
}

function readEntries(content: string): Entry[] {
  return readFolder(content).entries.map(({ collection, file, bodyLine, body }) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const frontMatter = parseDocument(lines.slice(1, bodyLine - 2).join('\n'));
    return { collection, file: path.relative(content, file).replaceAll(path.sep, '/'), frontMatter, body };
  });
}

/** Brief and line profiles have little on them: a world of such countries would be measured as lighter than it is. */
function withoutShorterProfiles(entries: Entry[]): Entry[] {
  const full = entries.filter(
    ({ collection, frontMatter }) => collection === 'countries' && frontMatter.get('profile') === 'full',
  );
  const kept = new Set(full.map(({ file }) => folderOf(file)));
  return entries.filter(({ file }) => folderOf(file) === undefined || kept.has(folderOf(file)));
}

function setsOf(entries: readonly Entry[], count: number): MadeSet[] {
  const originals = entries
    .filter(({ collection }) => collection === 'countries')
    .map(({ file, frontMatter }) => ({ slug: folderOf(file) ?? '', code: String(frontMatter.get('code')) }));
  if (count < originals.length) {
    throw new Error(`The content has ${originals.length} full profiles already; ${count} would be fewer.`);
  }
  const agreements = entries.filter(({ collection }) => collection === 'agreements');
  const met = new Set(agreements.flatMap(({ frontMatter }) => partiesOf(frontMatter)));
  const taken = new Set(originals.map(({ code }) => code));
  return makeSets(originals, otherStates(count - originals.length, taken, met));
}

/** The entry as a set has it, or undefined where the set has none of its own. */
function copyOf(entry: Entry, set: MadeSet): Entry | undefined {
  if (JOINING.includes(entry.collection)) return joiningCopy(entry, set);
  const folder = folderOf(entry.file);
  const copy = folder === undefined ? undefined : set.bySlug.get(folder);
  return copy && countryCopy(entry, set, copy);
}

function countryCopy(entry: Entry, set: MadeSet, { state, numbers }: Copy): Entry {
  const { frontMatter } = renamedIn(entry, set);
  if (entry.collection === 'countries') {
    frontMatter.set('name', state.name);
    frontMatter.delete('otherNames');
  }
  if (DIALLED.includes(entry.collection)) replaceNumbers(frontMatter, numbers.next().value);
  return { ...entry, file: entry.file.replace(/^countries\/[^/]+/, `countries/${state.slug}`), frontMatter };
}

function joiningCopy(entry: Entry, set: MadeSet): Entry | undefined {
  const { frontMatter, names } = renamedIn(entry, set);
  // A state outside the twelve may be the one that takes the place of another, and then stands there twice.
  const together = [partiesOf(frontMatter), ...stopsOf(frontMatter)];
  if (names === 0 || together.some((states) => new Set(states).size < states.length)) return undefined;
  const successor = frontMatter.get('replacedBy');
  if (successor !== undefined) frontMatter.set('replacedBy', `${String(successor)}-${set.number}`);
  return { ...entry, file: entry.file.replace(/\.md$/, `-${set.number}.md`), frontMatter };
}

/** The front matter of a copy, and how many states and references in it are others now. */
function renamedIn(entry: Entry, set: MadeSet): { frontMatter: Document; names: number } {
  const frontMatter = entry.frontMatter.clone() as Document;
  let names = 0;
  visit(frontMatter, {
    Scalar: (_, scalar) => {
      const name = renamed(scalar.value, set);
      if (name === undefined) return;
      scalar.value = name;
      names += 1;
    },
  });
  return { frontMatter, names };
}

function replaceNumbers(frontMatter: Document, { inside, fromAbroad }: MadeNumber): void {
  replaceNumber(frontMatter, ['inside', 'value'], inside);
  replaceNumber(frontMatter, ['fromAbroad', 'value', 'e164'], fromAbroad);
  replaceNumber(frontMatter, ['telephone', 'inside'], inside);
  replaceNumber(frontMatter, ['telephone', 'fromAbroad'], fromAbroad);
}

function replaceNumber(frontMatter: Document, place: string[], number: string): void {
  const present = frontMatter.getIn(place);
  if (typeof present !== 'string' || present.replaceAll(' ', '').length <= SHORT_CODE_DIGITS) return;
  frontMatter.setIn(place, number);
}

/** Every state of a set stands towards an instrument as the country does whose place it takes. */
function addParties({ frontMatter }: Entry, sets: readonly MadeSet[]): void {
  const parties = frontMatter.get('parties');
  if (!isSeq(parties)) return;
  const present = parties.items.filter(isMap);
  const listed = new Set(present.map((party) => party.get('state')));
  for (const set of sets) {
    for (const party of present) {
      const state = renamed(party.get('state'), set);
      if (state === undefined || listed.has(state)) continue;
      const added = party.clone() as typeof party;
      added.set('state', state);
      parties.add(added);
    }
  }
}

/** The country in whose folder a file lies. */
function folderOf(file: string): string | undefined {
  const [top, folder] = file.split('/');
  return top === 'countries' ? folder : undefined;
}

function partiesOf(frontMatter: Document): string[] {
  const parties = frontMatter.get('parties');
  return isSeq(parties) ? parties.items.map(String) : [];
}

/** The states of each stop of a route. */
function stopsOf(frontMatter: Document): string[][] {
  const stops = frontMatter.get('stops');
  return isSeq(stops) ? stops.items.filter(isMap).map((stop) => statesOf(stop.get('states'))) : [];
}

const statesOf = (states: unknown): string[] => (isSeq(states) ? states.items.map(String) : []);

function write(folder: string, { file, frontMatter, body }: Entry): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `---\n${frontMatter.toString({ lineWidth: 0 })}---\n${body}`);
}
