import type {
  ComparedCountry,
  ComparedQuestion,
  ComparedSource,
  ComparedStatement,
} from '../../directory/comparison/compared-country.ts';
import type { Line } from '../../directory/comparison/said.ts';
import { list } from '../../directory/state-name.ts';
import { element } from '../element.ts';
import { WORDING } from './wording.ts';

/** A question with what each country says to it, in their order. */
interface Row {
  label: string;
  cells: ComparedStatement[][];
}

/**
 * A section of the comparison: its heading, and a table with the questions down and the countries across.
 * In: the section's id and title, and the countries, left to right.
 */
export function comparisonSection(id: string, title: string, countries: readonly ComparedCountry[]): HTMLElement {
  const heading = element('h2', { id: `section-${id}` }, title);
  return element('section', { class: 'group', 'aria-labelledby': heading.id }, heading, table(id, title, countries));
}

/** An address of the site, seen from the page of comparisons, which lies at its root. */
export function addressOf(href: string): string {
  return new URL(href.slice(1), document.baseURI).href;
}

function table(id: string, title: string, countries: readonly ComparedCountry[]): HTMLTableElement {
  const rows = rowsOf(id, countries);
  const known = rows.filter(({ cells }) => cells.some((statements) => statements.length > 0));
  const unchecked = rows.filter((row) => !known.includes(row)).map(({ label }) => label);
  const names = countries.map(({ name }) => name);
  return element(
    'table',
    { class: 'stacked' },
    element('caption', { class: 'visually-hidden' }, `${title}: ${list(names)}`),
    head(countries),
    element(
      'tbody',
      {},
      ...known.map((row) => bodyRow(row, names)),
      ...(unchecked.length > 0 ? [uncheckedRow(unchecked, countries.length)] : []),
    ),
  );
}

/** Questions in the order of the first country; every script of a build asks the same. */
function rowsOf(id: string, countries: readonly ComparedCountry[]): Row[] {
  const asked = countries.map(({ sections }) => sections.find((section) => section.id === id)?.questions ?? []);
  return (asked[0] ?? []).map((question) => ({
    label: question.label,
    cells: asked.map((questions) => statementsOf(questions, question.id)),
  }));
}

const statementsOf = (questions: readonly ComparedQuestion[], id: string) =>
  questions.find((question) => question.id === id)?.statements ?? [];

function head(countries: readonly ComparedCountry[]): HTMLTableSectionElement {
  const corner = element('span', { class: 'visually-hidden' }, WORDING.question);
  return element(
    'thead',
    {},
    element(
      'tr',
      {},
      element('th', { scope: 'col' }, corner),
      ...countries.map(({ name, href }) =>
        element('th', { scope: 'col' }, element('a', { href: addressOf(href) }, name)),
      ),
    ),
  );
}

function bodyRow({ label, cells }: Row, names: readonly string[]): HTMLTableRowElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, label),
    ...cells.map((statements, place) => element('td', { 'data-name': names[place] ?? '' }, ...cellContent(statements))),
  );
}

/** What nobody has checked of any country shares a row. */
function uncheckedRow(labels: readonly string[], columns: number): HTMLTableRowElement {
  const items = labels.map((label) => element('li', {}, label));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, WORDING.uncheckedEverywhere),
    element('td', { colspan: String(columns) }, element('ul', { class: 'unchecked' }, ...items)),
  );
}

function cellContent(statements: readonly ComparedStatement[]): HTMLElement[] {
  return statements.length > 0 ? statements.map(said) : [element('p', { class: 'unchecked' }, WORDING.notChecked)];
}

function said({ lines, none, ...source }: ComparedStatement): HTMLElement {
  const nothing =
    none === undefined ? [] : [element('p', {}, element('b', { class: 'none' }, WORDING.none), ` ${none}`)];
  return element('div', { class: 'said' }, ...nothing, ...linesOf(lines), note(source));
}

function linesOf(lines: readonly Line[]): HTMLElement[] {
  if (lines.length > 1) return [element('ul', {}, ...lines.map((line) => element('li', {}, lineContent(line))))];
  return lines.map((line) => element('p', {}, lineContent(line)));
}

const lineContent = ({ text, href }: Line) =>
  href === undefined ? text : element('a', { href: addressOf(href) }, text);

/** Who said so, where and when: made as `components/Sourced.astro` and `Stamp.astro` make it. */
function note({ cited, ...dated }: Omit<ComparedStatement, 'lines' | 'none'>): HTMLElement {
  return element('p', { class: 'sourced' }, ...cited.flatMap((source) => [cite(source), ' ']), stamp(dated));
}

function cite({ title, href, place }: ComparedSource): HTMLElement {
  return element('cite', {}, element('a', { href: addressOf(href) }, title), place && `, ${place}`);
}

function stamp({
  asOf,
  date,
  age,
  ageNote,
}: Pick<ComparedStatement, 'asOf' | 'date' | 'age' | 'ageNote'>): HTMLElement {
  const look = { class: `stamp ${age}`, ...(ageNote && { title: ageNote }) };
  return age === 'undated' ? element('span', look, date) : element('time', { ...look, datetime: asOf }, date);
}
