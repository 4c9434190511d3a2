import type { Browser } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import { weigh } from './compression.ts';
import type { Weight } from './compression.ts';
import { bytes } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { Transfer } from './transfer.ts';

const budget = { page: 60_000, script: 8_000 };
const governed = ['.html', '.css', '.js'];

const measured = ({ gzip, brotli }: Weight): string => `${bytes(gzip)} gzip, ${bytes(brotli)} brotli`;

/** What a reader's browser fetches for a country page before anything is touched. */
export async function pageWeight(browser: Browser, site: OpenSite): Promise<Measurement[]> {
  const page = await browser.newPage();
  const transfer = new Transfer(page, site);
  await page.goto(site.address('/countries/bulgaria.html'), { waitUntil: 'networkidle0' });
  await page.close();
  const whole = weigh(governed.flatMap((ending) => transfer.contents(ending)));
  const script = weigh(transfer.contents('.js'));
  return [
    {
      what: 'country page (Bulgaria), before any interaction',
      budget: '60 kB',
      measured: measured(whole),
      kept: whole.gzip <= budget.page,
    },
    { what: '  of which script', budget: '8 kB', measured: measured(script), kept: script.gzip <= budget.script },
  ];
}
