import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeLists } from '../../src/integrations/lists.ts';
import { dist } from './site.ts';

/** What every page needs, and a page of each kind that does something. */
const PARTS = [
  '_astro',
  'search',
  'compare/bulgaria.js',
  'compare/turkiye.js',
  'icons',
  'data/routes.csv',
  'data/bulgaria.vcf',
  '404.html',
  'about/offline.html',
  'apple-touch-icon.png',
  'between/albania/greece.html',
  'compare.html',
  'countries.html',
  'countries/bulgaria.html',
  'help/uk.html',
  'hotlines.html',
  'icon.svg',
  'index.html',
  'head.js',
  'notes.html',
  'routes.html',
  'search.html',
  'sheet.svg',
  'site.webmanifest',
  'treaties.html',
  'worker.js',
];

/** The page that differs between the two states, and how its heading begins in the later one. */
export const CHANGED = 'countries/bulgaria.html';
export const LATER = 'Later ';

/** A part of the built site in a folder of its own, that is quickly kept and can have a later state. */
export interface SmallSite {
  folder: string;
  /** Puts the first state there, or the later one. */
  show(state: 'first' | 'later'): Promise<void>;
  remove(): void;
}

/** Copies it out of the built site. */
export async function smallSite(): Promise<SmallSite> {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-'));
  for (const part of PARTS) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
  const page = readFileSync(join(dist, CHANGED), 'utf8');
  const pages = { first: page, later: page.replace(/<h1[^>]*>/, (tag) => tag + LATER) };
  const dates = { first: '2026-11-22', later: '2026-12-24' };
  const show: SmallSite['show'] = async (state) => {
    writeFileSync(join(folder, CHANGED), pages[state]);
    await writeLists(folder, { date: dates[state] });
  };
  await show('first');
  return { folder, show, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
