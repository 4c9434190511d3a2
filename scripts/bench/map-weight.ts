import type { Browser } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { weigh } from './compression.ts';
import { bytes, type Measurement } from './measurement.ts';
import { Transfer } from './transfer.ts';

const BUDGET = 120_000;

/** What a reader's browser fetches for the map of routes: its program, and the page, which holds shapes, lines and table. */
export async function mapWeight(browser: Browser, site: OpenSite): Promise<Measurement[]> {
  const page = await browser.newPage();
  const transfer = new Transfer(page, site);
  await page.goto(site.address('/routes.html'), { waitUntil: 'networkidle0' });
  await page.close();
  const script = weigh(transfer.contents('.js'));
  const data = weigh(transfer.contents('.html'));
  const whole = script.gzip + data.gzip;
  return [
    {
      what: 'map of routes: script and page with all its data',
      budget: '120 kB',
      measured: `${bytes(whole)} gzip (script ${bytes(script.gzip)}), ${bytes(script.brotli + data.brotli)} brotli`,
      kept: whole <= BUDGET,
    },
  ];
}
