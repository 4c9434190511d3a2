import type { Browser } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { milliseconds, percentile, type Measurement } from './measurement.ts';

const SLOWER = 4;
const RUNS = 5;
const BUDGET = 1_000;

/** Times from opening the page, in milliseconds. */
interface Drawings {
  /** The picture with every line is on the screen. */
  picture: number;
  /** It moves, and what is on it can be chosen. */
  moving: number;
}

/** Notes in the page when the map was drawn; sent into it before anything else. */
function noteDrawings(): void {
  const drawings: Partial<Drawings> = {};
  const sights = {
    // What follows the picture is there, so all of the picture is.
    picture: '.map-frame svg, .map-tools',
    moving: '[data-map-frame] .leaflet-pane svg',
  };
  const isThere = {
    picture: (): boolean => document.querySelectorAll(sights.picture).length > 1,
    moving: (): boolean => document.querySelector(sights.moving) !== null,
  };
  const note = (name: keyof Drawings): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (): void => {
      drawings[name] = performance.now();
      if (drawings.picture !== undefined && drawings.moving !== undefined) Object.assign(window, { drawings });
    };
    channel.port2.postMessage(undefined);
  };
  const look = (name: keyof Drawings): void => {
    requestAnimationFrame(() => (isThere[name]() ? requestAnimationFrame(() => note(name)) : look(name)));
  };
  look('picture');
  look('moving');
}

async function firstDrawings(browser: Browser, stick: OpenSite): Promise<Drawings> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(noteDrawings);
  await page.goto(stick.address('/routes.html'), { waitUntil: 'load' });
  const noted = await page.waitForFunction(() => (window as unknown as { drawings?: Drawings }).drawings);
  const drawings = (await noted.jsonValue()) as Drawings;
  await context.close();
  return drawings;
}

/**
 * How long a reader waits for the map, from opening the page to the picture.
 *
 * @param stick the site opened from a disk
 */
export async function mapDrawing(browser: Browser, stick: OpenSite): Promise<Measurement[]> {
  const runs: Drawings[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await firstDrawings(browser, stick));
  const told = (times: number[]): string =>
    `${milliseconds(percentile(times, 0.5))} (worst ${milliseconds(Math.max(...times))})`;
  const pictures = runs.map(({ picture }) => picture);
  return [
    {
      what: `map of routes, first drawing, from file://, 4x slower, median of ${RUNS}`,
      budget: '1000 ms',
      measured: told(pictures),
      kept: percentile(pictures, 0.5) <= BUDGET,
    },
    { what: '  until it moves', budget: '', measured: told(runs.map(({ moving }) => moving)) },
  ];
}
