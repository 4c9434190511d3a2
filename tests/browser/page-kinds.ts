import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, pagesIn } from './site.ts';

/** Folders of pages that have nothing in common but the folder; of any other folder, one page stands for all. */
const mixed = ['/', '/about'];

const size = (page: string): number => statSync(join(dist, page)).size;

/** The page that has most on it, of those written from one form. */
function fullest(pages: string[]): string[] {
  return pages.toSorted((a, b) => size(b) - size(a)).slice(0, 1);
}

/** A page that leads on to another at once is none that anybody reads. */
const leadsOn = (page: string): boolean => readFileSync(join(dist, page), 'utf8').includes('http-equiv="refresh"');

/** Every page that somebody can read. */
export const readPages = (): string[] => pagesIn().filter((page) => !leadsOn(page));

/** Pages written from one form: `/between/albania/greece.html` and `/between/bulgaria/moldova.html` are of one kind. */
const formOf = (page: string): string => dirname(page).replace(/(?<=^\/[^/]+\/)[^/]+/, '*');

/** So many of a list, at equal distances, with the first and the last. */
function spread(pages: string[], most: number): string[] {
  if (pages.length <= most) return pages;
  return Array.from({ length: most }, (_, index) => pages[Math.round((index * (pages.length - 1)) / (most - 1))] ?? '');
}

/** The pages of every kind, of those written from one form at most so many, spread over all and with the fullest. */
export function samplePages(most: number): string[] {
  const folders = Object.groupBy(readPages(), formOf);
  return Object.entries(folders).flatMap(([folder, pages = []]) =>
    mixed.includes(folder) ? pages : [...new Set([...spread(pages, most - 1), ...fullest(pages)])],
  );
}

/** A page of every kind the site has, found in the output, so that a new kind is looked at from its first day. */
export function pageKinds(): string[] {
  const folders = Object.groupBy(readPages(), formOf);
  return Object.entries(folders).flatMap(([folder, pages = []]) => (mixed.includes(folder) ? pages : fullest(pages)));
}
