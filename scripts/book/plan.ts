import { access } from 'node:fs/promises';
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

const GUIDE = ['agreements.html', 'routes.html', 'monitoring.html', 'organisations.html', 'projects.html'];
const MOST_DETAILED = 12;

/**
 * Decides what stands in a book.
 *
 * @param site folder of the built site
 * @throws Error that names every country there is not, with the one that was probably meant
 */
export async function planBook(site: string, { countries, pairs }: BookChoice): Promise<BookPlan> {
  const read = (page: string) => readBuiltPage(site, page);
  const readAll = (pages: string[]) => Promise.all(pages.map(read));
  const linked = async (index: string, folder: string) =>
    (await read(index)).links.filter((link) => link.startsWith(`${folder}/`));

  const known = (await linked('countries.html', 'countries')).map((page) => path.basename(page, '.html'));
  assertKnown(countries, known);
  const chosen = countries.length > 0 ? known.filter((slug) => countries.includes(slug)) : known;
  const profiles = await readAll(chosen.map((slug) => `countries/${slug}.html`));
  const single = (pages: BuiltPage[]): Part[] =>
    pages.map((page) => ({ name: page.title, kind: 'page', pages: [page] }));
  const glance: Part = { name: 'Helplines at a glance', kind: 'glance', pages: [await read('hotlines.html')] };
  const own: Chapter = { name: chosen.length === 1 ? 'The country' : 'Countries', parts: single(profiles) };
  const method: Chapter = { name: 'About', parts: single(await readAll(['about/method.html'])) };
  const titles = profiles.map(({ title }) => title);

  if (countries.length > 0) {
    const between = pairs ? await readAll(await pairPages(site, chosen)) : [];
    return {
      subject: list(titles),
      slug: `counterpart-${chosen.join('-')}${pairs ? '-pairs' : ''}`,
      chapters: [
        { name: 'Helplines', parts: [glance] },
        own,
        { name: 'Two countries', parts: between.map((page) => ({ name: page.title, kind: 'pair', pages: [page] })) },
        method,
      ].filter(({ parts }) => parts.length > 0),
      detailed: chosen.length <= MOST_DETAILED,
      countries: chosen,
    };
  }
  const set = async (index: string, folder: string): Promise<Part> => ({
    name: '',
    kind: 'page',
    pages: await readAll(await linked(index, folder)),
  });
  const sources: Part = { name: 'Sources', kind: 'sources', pages: [await read('about/sources.html')] };
  return {
    subject: 'The whole directory',
    slug: 'counterpart',
    chapters: [
      { name: 'Helplines', parts: [glance] },
      { name: 'Guide', parts: [await set('guide.html', 'guide')] },
      own,
      {
        name: 'Treaties and other instruments',
        parts: [...single(await readAll(['treaties.html'])), await set('treaties.html', 'treaties')],
      },
      { name: 'Between states', parts: single(await readAll(GUIDE)) },
      { name: method.name, parts: [...single(await readAll(['glossary.html'])), ...method.parts, sources] },
    ],
    detailed: false,
    countries: chosen,
  };
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
async function pairPages(site: string, countries: string[]): Promise<string[]> {
  const pages = countries.flatMap((one, index) =>
    countries.slice(index + 1).map((other) => betweenPage(one, other).slice(1)),
  );
  const there = await Promise.all(
    pages.map((page) =>
      access(path.join(site, page)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return pages.filter((_, index) => there[index]);
}
