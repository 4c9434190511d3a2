import type { Browser } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { weigh } from './compression.ts';
import { bytes } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { openSearch } from './search-use.ts';
import { Transfer } from './transfer.ts';

/** What the first search of a reader fetches, from opening the search to the first results shown. */
export async function searchBytes(browser: Browser, site: OpenSite): Promise<Measurement[]> {
  const page = await browser.newPage();
  await page.goto(site.address('/index.html'), { waitUntil: 'networkidle0' });
  const transfer = new Transfer(page, site);
  await openSearch(page);
  await page.keyboard.type('hotline');
  await page.waitForSelector('dialog[open] li a[href]', { visible: true });
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.close();
  const weight = weigh(transfer.contents());
  return [
    {
      what: `bytes to the first search result, cold (${transfer.files.size} files)`,
      budget: '150 kB',
      measured: `${bytes(weight.gzip)} gzip, ${bytes(weight.brotli)} brotli`,
      kept: weight.gzip <= 150_000,
    },
  ];
}
