import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it, test } from 'vitest';
import { contentDir, readEntries } from '../../src/checking/content-folder.ts';
import { country } from '../../src/schemas/country.ts';
import { dist } from '../browser/site.ts';

const KINDS = {
  full: 'Full profile',
  brief: 'Brief profile: identity, lines, offices, law and treaties',
  line: 'Line profile: helplines and who runs them, memberships, treaties',
};

/** Every country as editors wrote it. */
const countries = readEntries(contentDir(), 'countries').map(({ id, data }) => ({ slug: id, ...country.parse(data) }));
/** Slugs of the countries that have an entry of a kind. */
const holding = (kind: 'shelters' | 'bodies' | 'law') =>
  new Set(readEntries(contentDir(), kind).map(({ id }) => id.split('/', 1)[0]));
const held = { shelters: holding('shelters'), bodies: holding('bodies'), law: holding('law') };
const short = countries.filter(({ profile }) => profile !== 'full');

const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value ?? '';

function all(node: Tree.ParentNode, passes: (element: Tree.Element) => boolean): Tree.Element[] {
  return node.childNodes
    .filter(tree.isElementNode)
    .flatMap((element) => [...(passes(element) ? [element] : []), ...all(element, passes)]);
}

const withClass = (name: string) => (element: Tree.Element) => attribute(element, 'class').split(' ').includes(name);

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => (tree.isTextNode(child) ? child.value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const pageOf = (slug: string) => parse(readFileSync(join(dist, `countries/${slug}.html`), 'utf8'));
const textIn = (page: Tree.Document, name: string) => all(page, withClass(name)).map(textOf)[0];
const sectionsOf = (page: Tree.Document) => all(page, withClass('group'));

test.each(countries)('$name says which kind of profile it is', ({ slug, profile }) => {
  expect(textIn(pageOf(slug), 'kicker')).toBe(KINDS[profile]);
});

describe.each(short)('the $profile profile of $name', ({ slug, name, roles }) => {
  const page = pageOf(slug);

  it('has no section with nothing beneath its heading', () => {
    const empty = sectionsOf(page).filter((section) => {
      const heading = all(section, ({ tagName }) => tagName === 'h2').map(textOf)[0] ?? '';
      return ['', 'Not checked'].includes(textOf(section).slice(heading.length).trim());
    });
    expect(empty.map((section) => attribute(section, 'id'))).toEqual([]);
  });

  it('lists the sections that stand on the page, and no other', () => {
    const listed = all(page, withClass('contents')).flatMap((list) => all(list, ({ tagName }) => tagName === 'a'));
    expect(listed.map((link) => attribute(link, 'href'))).toEqual(
      sectionsOf(page).map((section) => `#${attribute(section, 'id')}`),
    );
  });

  it('says what it does not cover, and that this is not a no', () => {
    const said = textIn(page, 'not-covered') ?? '';
    expect(said).toMatch(new RegExp(`^Not covered for ${name}: .+ does not mean that there are none\\.$`));
    expect(said.includes('its part as origin, transit or destination')).toBe(roles.length === 0);
    const ids = sectionsOf(page).map((section) => attribute(section, 'id'));
    expect({ shelters: ids.includes('shelters'), bodies: ids.includes('bodies'), law: ids.includes('law') }).toEqual({
      shelters: held.shelters.has(slug),
      bodies: held.bodies.has(slug),
      law: held.law.has(slug),
    });
    expect(said.includes('shelters and services')).toBe(!held.shelters.has(slug));
    expect(said.includes('offices')).toBe(!held.bodies.has(slug));
    expect(said.includes('legal assistance')).toBe(!held.law.has(slug));
  });

  it('asks nobody to write or to go where nothing is known', () => {
    const [first] = all(page, withClass('first'));
    const ids = sectionsOf(page).map((section) => attribute(section, 'id'));
    const leads = first ? all(first, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')) : [];
    expect(leads.includes('#law')).toBe(ids.includes('law'));
  });
});

test('the page of services names the countries without one in a sentence, not in sections of their own', () => {
  const page = parse(readFileSync(join(dist, 'shelters.html'), 'utf8'));
  const sections = sectionsOf(page).map((section) => attribute(section, 'id'));
  expect(sections).toEqual(countries.map(({ slug }) => slug).filter((slug) => held.shelters.has(slug)));
  const said = all(page, ({ tagName }) => tagName === 'p')
    .map(textOf)
    .findLast((text) => text.startsWith('Not checked: '));
  const others = countries.filter(({ slug }) => !held.shelters.has(slug)).map(({ name }) => name);
  expect(others.filter((name) => !said?.includes(name))).toEqual([]);
});

test('every country leads to those it is put beside; for a line profile these are the full and brief ones', () => {
  const led = (slug: string) =>
    all(pageOf(slug), ({ tagName }) => tagName === 'a').some((link) =>
      attribute(link, 'href').endsWith(`between/${slug}.html`),
    );
  expect(countries.filter(({ slug }) => !led(slug))).toEqual([]);
  const partners = (slug: string) =>
    all(parse(readFileSync(join(dist, `between/${slug}.html`), 'utf8')), ({ tagName }) => tagName === 'th')
      .filter((head) => attribute(head, 'scope') === 'row')
      .map((head) => textOf(head).trim());
  const deeper = countries.filter(({ profile }) => profile !== 'line').map(({ name }) => name);
  expect(partners('germany').toSorted()).toEqual(deeper.toSorted());
  expect(partners('bulgaria')).toHaveLength(countries.length - 1);
});

test('a country of whose lines no number is known says so, and offers neither card nor vCard', () => {
  const page = pageOf('belgium');
  expect(textIn(page, 'urgent')).toBe(
    'Somebody needs help No number inside Belgium in our sources. All helplines of Belgium',
  );
  expect(all(page, withClass('paper'))).toEqual([]);
});

test('a country of which no line is known says so', () => {
  const page = pageOf('slovenia');
  expect(textIn(page, 'urgent')).toBe('Somebody needs help No line in our sources.');
  const [lines] = sectionsOf(page);
  expect(lines && textOf(lines)).toBe('Helplines No line in our sources.');
});

test('a line that has no telephone says that, not that its number is unknown', () => {
  const card = all(pageOf('germany'), (element) => attribute(element, 'id') === 'hotline-kok-online').map(textOf)[0];
  expect(card).toMatch(/It has no telephone; people write, by chat or e-mail\./);
  expect(card).not.toMatch(/not in our sources/);
});
