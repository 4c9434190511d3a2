import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../src/checking/nearest.ts';
import { betweenPage } from '../../src/directory/anchor.ts';
import { list } from '../../src/directory/state-name.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import type { BookChoice } from './choice.ts';

/** How the pages of a part are put on paper, where it is not simply as they are. */
export type PartKind = 'page' | 'pair' | 'glance' | 'sources';

/** A piece of the book that is printed by itself, under a running head of its own. */
export interface Part {
  /** Its line in the contents; empty where the lines are those of its pages. */
  name: string;
  kind: PartKind;
  pages: BuiltPage[];
}

/** Parts under one heading of the contents. */
export interface Chapter {
  name: string;
  parts: Part[];
}

/** What stands in a book, in order. */
export interface BookPlan {
  /** Of what it is: `Bulgaria and Türkiye`. */
  subject: string;
  /** First part of the file's name. */
  slug: string;
  chapters: Chapter[];
  /** Sections are lines of the contents too: where there are few parts. */
  detailed: boolean;
  /** Folders of the countries in it. */
  countries: string[];
}

const BETWEEN_STATES = ['agreements.html', 'routes.html', 'monitoring.html', 'organisations.html', 'projects.html'];
const MOST_DETAILED = 12;
const MOST_IN_NAME = 5;

/**
 * Decides what stands in a book.
 *
 * @param site folder of the built site
 * @throws Error that names every country there is not, with the one that was probably meant
 */
export async function planBook(site: string, asked: Pick<BookChoice, 'countries' | 'pairs'>): Promise<BookPlan> {
  const known = (await linked(site, 'countries.html', 'countries')).map((page) => path.basename(page, '.html'));
  assertKnown(asked.countries, known);
  const countries = asked.countries.length > 0 ? known.filter((slug) => asked.countries.includes(slug)) : known;
  const profiles = await readAll(
    site,
    countries.map((slug) => `countries/${slug}.html`),
  );
  const own: Chapter = { name: profiles.length === 1 ? 'The country' : 'Countries', parts: profiles.map(single) };
  if (asked.countries.length === 0) {
    return {
      subject: 'The whole directory',
      slug: 'counterpart',
      chapters: await whole(site, own),
      detailed: false,
      countries,
    };
  }
  const between = { name: 'Two countries', parts: asked.pairs ? await pairParts(site, profiles) : [] };
  const chapters = [await glance(site), own, between, await pagesOf(site, 'About', ['about/method.html'])];
  return {
    subject: list(profiles.map(({ title }) => title)),
    slug: `counterpart-${slugFor(countries)}${asked.pairs ? '-pairs' : ''}`,
    chapters: chapters.filter(({ parts }) => parts.length > 0),
    detailed: countries.length <= MOST_DETAILED,
    countries,
  };
}

function slugFor(countries: readonly string[]): string {
  return countries.length > MOST_IN_NAME ? `${countries.length}-countries` : countries.join('-');
}

async function whole(site: string, countries: Chapter): Promise<Chapter[]> {
  const treaties = await pagesOf(site, 'Treaties and other instruments', ['treaties.html']);
  const about = await pagesOf(site, 'About', ['glossary.html', 'about/method.html']);
  const sources: Part = { name: 'Sources', kind: 'sources', pages: await readAll(site, ['about/sources.html']) };
  return [
    await glance(site),
    { name: 'Guide', parts: [await set(site, 'guide.html', 'guide')] },
    countries,
    { name: treaties.name, parts: [...treaties.parts, await set(site, 'treaties.html', 'treaties')] },
    await pagesOf(site, 'Between states', BETWEEN_STATES),
    { name: about.name, parts: [...about.parts, sources] },
  ];
}

async function glance(site: string): Promise<Chapter> {
  const pages = await readAll(site, ['hotlines.html']);
  return { name: 'Helplines', parts: [{ name: 'Helplines at a glance', kind: 'glance', pages }] };
}

async function pagesOf(site: string, name: string, pages: readonly string[]): Promise<Chapter> {
  return { name, parts: (await readAll(site, pages)).map(single) };
}

function single(page: BuiltPage): Part {
  return { name: page.title, kind: 'page', pages: [page] };
}

/** All pages of a folder, in the order of the page that lists them: short ones, printed one below the other. */
async function set(site: string, index: string, folder: string): Promise<Part> {
  return { name: '', kind: 'page', pages: await readAll(site, await linked(site, index, folder)) };
}

async function linked(site: string, index: string, folder: string): Promise<string[]> {
  const { links } = await readBuiltPage(site, index);
  return links.filter((link) => link.startsWith(`${folder}/`));
}

function readAll(site: string, pages: readonly string[]): Promise<BuiltPage[]> {
  return Promise.all(pages.map((page) => readBuiltPage(site, page)));
}

function assertKnown(asked: readonly string[], known: readonly string[]) {
  const faults = asked
    .filter((slug) => !known.includes(slug))
    .map((slug) => {
      const meant = nearest(slug.toLowerCase(), known);
      return `--country ${slug}: no such country${meant ? `; ${meant} is near` : ''}`;
    });
  if (faults.length > 0) throw new Error([...faults, `There are: ${known.join(', ')}`].join('\n'));
}

/** The pages of every two of some countries, as far as there are such pages. */
async function pairParts(site: string, profiles: readonly BuiltPage[]): Promise<Part[]> {
  const pairs = profiles.flatMap((one, index) => profiles.slice(index + 1).map((other) => [one, other] as const));
  const parts = await Promise.all(
    pairs.map(async ([one, other]): Promise<Part[]> => {
      const page = betweenPage(slugOf(one), slugOf(other)).slice(1);
      if (!existsSync(path.join(site, page))) return [];
      return [{ name: list([one.title, other.title]), kind: 'pair', pages: [await readBuiltPage(site, page)] }];
    }),
  );
  return parts.flat();
}

function slugOf({ path: page }: BuiltPage): string {
  return path.basename(page, '.html');
}
