import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { milliseconds, percentile, type Measurement } from './measurement.ts';

/** What Chromium writes into a trace for a frame that reached the screen. */
const FRAME = 'DrawFrame';
const LEAST = 30;
const WINDOW = { width: 1280, height: 1000 };

/** How long each movement is watched, in milliseconds. */
const WATCHED = 4_000;

interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
}

/** Does something while the browser traces itself; returns when each frame was drawn, in milliseconds. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.tracing.start({
    categories: [
      'disabled-by-default-devtools.timeline',
      'devtools.timeline',
      'devtools.timeline.frame',
      'disabled-by-default-devtools.timeline.frame',
    ],
  });
  await act();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('The browser traced nothing.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name }) => name === FRAME)
    .map(({ ts }) => ts / 1_000)
    .toSorted((a, b) => a - b);
}

function measurement(what: string, times: readonly number[]): Measurement {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1_000;
  const rate = gaps.length / seconds;
  return {
    what,
    budget: '30 frames/s',
    measured: `${rate.toFixed(1)} frames/s (a frame after ${milliseconds(percentile(gaps, 0.5))}, p95 ${milliseconds(percentile(gaps, 0.95))})`,
    kept: rate >= LEAST,
  };
}

/** Drags the map in circles. */
async function drag(page: Page, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  const frame = await page.$eval('[data-map-frame]', (one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.move(frame.x, frame.y);
  await page.mouse.down();
  const begun = performance.now();
  let next = begun + 250;
  while (performance.now() - begun < WATCHED) {
    const angle = (performance.now() - begun) / 300;
    await page.mouse.move(frame.x + Math.cos(angle) * 150 - 150, frame.y + Math.sin(angle) * 120);
    if (performance.now() > next) {
      await meanwhile();
      next += 250;
    }
    await pause(8);
  }
  await page.mouse.up();
}

/** Chooses one form after the other. */
function filter(page: Page): () => Promise<unknown> {
  let turn = 0;
  return () =>
    page.$eval(
      'select[name="form"]',
      (select, index) => {
        const field = select as HTMLSelectElement;
        field.selectedIndex = index % field.options.length;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      (turn += 1),
    );
}

/**
 * How many frames a second the browser draws while the map is dragged, and while filters change at the same time.
 *
 * @param address of the page of routes
 * @param routes how many it shows
 */
export async function mapFrames(browser: Browser, address: string, routes: number): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('[data-map-frame].moves');
  await page.$eval('[data-map-frame]', (frame) => frame.scrollIntoView({ block: 'center' }));
  for (const tool of ['closer', 'closer']) await page.click(`[data-map-tool="${tool}"]`);
  await pause(1_000);
  const panned = await framesDuring(page, () => drag(page));
  const filtered = await framesDuring(page, () => drag(page, filter(page)));
  await page.close();
  return [
    measurement(`map of ${routes} routes, moved`, panned),
    measurement(`map of ${routes} routes, moved while four filters a second change`, filtered),
  ];
}
