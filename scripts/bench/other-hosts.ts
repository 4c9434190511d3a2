import type { Browser } from 'puppeteer-core';
import { pagesIn } from '../../tests/browser/site.ts';
import type { OpenSite } from '../../tests/browser/site.ts';
import type { Measurement } from './measurement.ts';
import { Transfer } from './transfer.ts';

/** Opens every page and counts what it asks of anybody else. */
export async function otherHosts(browser: Browser, site: OpenSite): Promise<Measurement[]> {
  const page = await browser.newPage();
  const transfer = new Transfer(page, site);
  const pages = pagesIn();
  for (const one of pages) await page.goto(site.address(one), { waitUntil: 'load' });
  await page.close();
  return [
    {
      what: `requests to other hosts, from ${pages.length} pages`,
      budget: '0',
      measured: String(transfer.elsewhere.size),
      kept: transfer.elsewhere.size === 0,
    },
  ];
}
