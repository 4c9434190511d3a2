import type { Browser } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { milliseconds, percentile, type Measurement } from './measurement.ts';

const SLOWER = 4;
const RUNS = 5;
const BUDGET = 1_000;

/** Notes in the page when it was first drawn with the map that moves; sent into it before anything else. */
function noteDrawing(): void {
  const moves = (): boolean => Boolean(document.querySelector('[data-map-frame] .leaflet-pane svg'));
  const drawn = (): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (): void => {
      Object.assign(window, { mapDrawn: performance.now() });
    };
    channel.port2.postMessage(undefined);
  };
  const look = (): void => {
    if (!moves()) requestAnimationFrame(look);
    else requestAnimationFrame(drawn);
  };
  requestAnimationFrame(look);
}

async function firstDrawing(browser: Browser, stick: OpenSite): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluateOnNewDocument(noteDrawing);
  await page.goto(stick.address('/routes.html'), { waitUntil: 'load' });
  const noted = await page.waitForFunction(() => (window as unknown as { mapDrawn?: number }).mapDrawn);
  const time = Number(await noted.jsonValue());
  await context.close();
  return time;
}

/**
 * How long a reader waits for the map that moves, from opening the page to the picture.
 *
 * @param stick the site opened from a disk
 */
export async function mapDrawing(browser: Browser, stick: OpenSite): Promise<Measurement[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await firstDrawing(browser, stick));
  const median = percentile(times, 0.5);
  return [
    {
      what: `map of routes, first drawing, from file://, 4x slower, median of ${RUNS}`,
      budget: '1000 ms',
      measured: `${milliseconds(median)} (worst ${milliseconds(Math.max(...times))})`,
      kept: median <= BUDGET,
    },
  ];
}
