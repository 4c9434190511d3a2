import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { milliseconds, percentile } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { openSearch, resultSelector, startStopwatch, takeTimes } from './search-use.ts';

const slower = 4;
const words = ['hotline', 'readmission', 'article 149', 'shelter sofia', 'children', '0800 19 100', 'extradition'];
/** Long enough for every keystroke to have been answered before the next, in milliseconds. */
const betweenKeys = 400;
const coldRuns = 5;

/** A page that has everything to fetch anew, on a machine slowed down. */
async function slowPage(browser: Browser, site: OpenSite): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(site.address('/index.html'), { waitUntil: 'load' });
  await page.emulateCPUThrottling(slower);
  await startStopwatch(page);
  return page;
}

async function coldSearch(browser: Browser, site: OpenSite): Promise<number> {
  const page = await slowPage(browser, site);
  await openSearch(page);
  await page.keyboard.sendCharacter('hotline');
  await page.waitForSelector(resultSelector, { visible: true });
  await pause(betweenKeys);
  const [first = Number.NaN] = await takeTimes(page);
  await page.browserContext().close();
  return first;
}

async function warmKeystrokes(page: Page): Promise<number[]> {
  for (const word of words) {
    for (const key of word) {
      await page.keyboard.sendCharacter(key);
      await pause(betweenKeys);
    }
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
  }
  return takeTimes(page);
}

/**
 * How long a reader waits for results, from the key to the picture.
 *
 * @param stick the site opened from a disk
 */
export async function searchSpeed(browser: Browser, stick: OpenSite): Promise<Measurement[]> {
  const cold: number[] = [];
  for (let run = 0; run < coldRuns; run += 1) cold.push(await coldSearch(browser, stick));
  const page = await slowPage(browser, stick);
  await openSearch(page);
  await page.keyboard.sendCharacter('al');
  await page.waitForSelector(resultSelector, { visible: true });
  await takeTimes(page);
  const warm = await warmKeystrokes(page);
  await page.browserContext().close();
  const p95 = percentile(warm, 0.95);
  const median = percentile(cold, 0.5);
  return [
    {
      what: `search, warm, 4x slower: key to results, p95 of ${warm.length} keys`,
      budget: '100 ms',
      measured: `${milliseconds(p95)} (median ${milliseconds(percentile(warm, 0.5))})`,
      kept: p95 <= 100,
    },
    {
      what: `search, cold, from file://, 4x slower, median of ${coldRuns}`,
      budget: '600 ms',
      measured: `${milliseconds(median)} (worst ${milliseconds(Math.max(...cold))})`,
      kept: median <= 600,
    },
  ];
}
