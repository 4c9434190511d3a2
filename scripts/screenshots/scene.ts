import type { Page } from 'puppeteer-core';
import type { Scheme } from '../../tests/browser/reader.ts';

/** A page to take a picture of, and what is done on it before. */
export interface Scene {
  /** First part of the picture's name. */
  name: string;
  page: string;
  prepare?(page: Page): Promise<void>;
}

export interface Setting {
  width: number;
  scheme: Scheme;
}

async function typeNumber(page: Page): Promise<void> {
  await page.type('main input[type="search"]', '0800 19 100');
  await page.waitForSelector('main li a[href]', { visible: true });
  await page.waitForNetworkIdle();
}

async function showMap(page: Page): Promise<void> {
  await page.$eval('[data-map-frame]', (frame) => frame.scrollIntoView({ block: 'center' }));
}

/** What the README shows. */
export const shownScenes: Scene[] = [
  { name: 'home', page: '/index.html' },
  { name: 'country', page: '/countries/bulgaria.html' },
  { name: 'between', page: '/between/bulgaria/turkiye.html' },
  { name: 'hotlines', page: '/hotlines.html' },
  { name: 'search', page: '/search.html', prepare: typeNumber },
  { name: 'routes', page: '/routes.html?country=BG', prepare: showMap },
];

export const shownSettings: Setting[] = [360, 1280].flatMap((width) => bothSchemes(width));

/** Widths to look at while working: the README's, and a tablet's. */
export const allSettings: Setting[] = [360, 768, 1280].flatMap((width) => bothSchemes(width));

function bothSchemes(width: number): Setting[] {
  return [
    { width, scheme: 'light' },
    { width, scheme: 'dark' },
  ];
}

/** One scene for each page named; every page when none is. */
export function scenesOf(pages: string[]): Scene[] {
  return pages.map((page) => ({
    name: page
      .slice(1)
      .replace(/\.html$/, '')
      .replaceAll('/', '-'),
    page,
  }));
}
