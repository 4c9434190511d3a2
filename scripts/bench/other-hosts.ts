import type { Browser } from 'puppeteer-core';
import { pagesIn } from '../../tests/browser/site.ts';
import type { OpenSite } from '../../tests/browser/site.ts';
import type { Measurement } from './measurement.ts';
import { someOfEveryKind } from './page-sample.ts';
import { Transfer } from './transfer.ts';

/** Opens pages of every kind and counts what they ask of anybody else. The build has looked for such addresses in all. */
export async function otherHosts(browser: Browser, site: OpenSite): Promise<Measurement[]> {
  const page = await browser.newPage();
  const transfer = new Transfer(page, site);
  const all = pagesIn();
  const pages = someOfEveryKind(all);
  for (const one of pages) await page.goto(site.address(one), { waitUntil: 'load' });
  await page.close();
  return [
    {
      what: `requests to other hosts, from ${pages.length} pages of ${all.length}`,
      budget: '0',
      measured: String(transfer.elsewhere.size),
      kept: transfer.elsewhere.size === 0,
    },
  ];
}
