import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ComparedCountry } from '../../src/directory/comparison/compared-country.ts';
import { dist } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

const folder = join(dist, 'compare');

/** Runs a country's script as the page would, and gives what it hands over. */
function handedOver(file: string): ComparedCountry {
  const handed: ComparedCountry[] = [];
  const script = readFileSync(join(folder, file), 'utf8');
  new Function('counterpartComparison', script)({ handOver: (country: ComparedCountry) => handed.push(country) });
  const [country] = handed;
  if (!country) throw new Error(`${file} hands over nothing`);
  return country;
}

const countries = readdirSync(folder).map((file) => ({ file, country: handedOver(file) }));

/** Every address in the answers of a country. */
function addressesOf({ href, sections }: ComparedCountry): string[] {
  const statements = sections.flatMap(({ questions }) => questions.flatMap((question) => question.statements));
  const linked = statements.flatMap(({ lines, cited }) => [...lines, ...cited].map((link) => link.href));
  return [...new Set([href, ...linked.filter((address) => address !== undefined)])];
}

const anchors = new Map<string, Set<string>>();

/** Whether an address leads to a page of the output, and to a place that is on it. */
function leadsSomewhere(address: string): boolean {
  const [page = '', anchor] = address.split('#');
  if (!existsSync(join(dist, page))) return false;
  const known = anchors.get(page) ?? new Set(elementsOf(page).map(({ attributes }) => attributes.id ?? ''));
  anchors.set(page, known);
  return anchor === undefined || known.has(anchor);
}

describe('what a comparison loads', () => {
  test('every country that can be chosen has a script, and no other', () => {
    const boxes = elementsOf('compare.html').filter(({ attributes }) => attributes.name === 'countries');
    expect(countries.map(({ file }) => file).sort()).toEqual(
      boxes.map(({ attributes }) => `${attributes.value}.js`).sort(),
    );
  });

  test('every country answers the same questions, those the page offers', () => {
    const sections = elementsOf('compare.html').filter(({ attributes }) => attributes.name === 'sections');
    const asked = (country: ComparedCountry) =>
      country.sections.map(({ id, questions }) => [id, ...questions.map((question) => question.id)]);
    const [first] = countries;
    expect(first?.country.sections.map(({ id }) => id)).toEqual(sections.map(({ attributes }) => attributes.value));
    for (const { country } of countries) expect(asked(country)).toEqual(first && asked(first.country));
  });

  test.each(countries)('$file: every address leads to its place', ({ country }) => {
    expect(addressesOf(country).filter((address) => !leadsSomewhere(address))).toEqual([]);
  });

  test.each(countries)('$file: nothing is said without a source and a date', ({ country }) => {
    const statements = country.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => question.statements),
    );
    expect(statements.filter(({ cited, date }) => cited.length === 0 || date === '')).toEqual([]);
    expect(statements.filter(({ lines, none }) => lines.length === 0 && !none)).toEqual([]);
  });

  test('the list of files names every script', () => {
    const { files } = JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as { files: { path: string }[] };
    const listed = files.map(({ path }) => path).filter((path) => path.startsWith('compare/'));
    expect(listed).toEqual(countries.map(({ file }) => `compare/${file}`).sort());
  });
});
