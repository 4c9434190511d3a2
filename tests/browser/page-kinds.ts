import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dist, pagesIn } from './site.ts';

/** Folders of pages that have nothing in common but the folder; of any other folder, one page stands for all. */
const mixed = ['/', '/about'];

const size = (page: string): number => statSync(join(dist, page)).size;

/** The page that has most on it, of those written from one form. */
function fullest(pages: string[]): string[] {
  return pages.toSorted((a, b) => size(b) - size(a)).slice(0, 1);
}

/** A page of every kind the site has, found in the output, so that a new kind is looked at from its first day. */
export function pageKinds(): string[] {
  const folders = Object.groupBy(pagesIn(), (page) => dirname(page));
  return Object.entries(folders).flatMap(([folder, pages = []]) => (mixed.includes(folder) ? pages : fullest(pages)));
}
