import { engines } from '../../tests/browser/browsers.ts';
import { dist, origins } from '../../tests/browser/site.ts';
import type { OpenSite } from '../../tests/browser/site.ts';
import { buildCost } from './build-cost.ts';
import type { Measurement } from './measurement.ts';
import { mapDrawing } from './map-drawing.ts';
import { mapWeight } from './map-weight.ts';
import { otherHosts } from './other-hosts.ts';
import { outputSize } from './output-size.ts';
import { pageWeight } from './page-weight.ts';
import { searchBytes } from './search-bytes.ts';
import { searchSpeed } from './search-speed.ts';

const open = (served: boolean): Promise<OpenSite> | undefined =>
  origins.find((origin) => origin.served === served)?.open();

/**
 * Measures the site in `dist` beside its budgets.
 *
 * @throws Error when there is no Chromium to measure it with, or no site
 */
export async function measureBudgets(): Promise<Measurement[]> {
  const chromium = engines.find(({ name }) => name === 'Chromium');
  const [web, stick] = [await open(true), await open(false)];
  if (chromium === undefined || web === undefined || stick === undefined) {
    throw new Error('The measurements need a Chromium: install one or set CHROME_PATH.');
  }
  const browser = await chromium.launch();
  const measurements = [
    ...(await pageWeight(browser, web)),
    ...(await mapWeight(browser, web)),
    ...(await mapDrawing(browser, stick)),
    ...(await searchBytes(browser, web)),
    ...(await searchSpeed(browser, stick)),
    ...(await otherHosts(browser, web)),
    ...outputSize(dist),
    ...(await buildCost()),
  ];
  await Promise.all([browser.close(), web.close(), stick.close()]);
  return measurements;
}
