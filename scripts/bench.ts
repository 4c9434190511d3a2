/**
 * Measures the built site beside its budgets: `npm run build && npm run bench`.
 * The numbers depend on the machine, so nothing fails here; the table is for people to read.
 */
import { availableParallelism } from 'node:os';
import { engines } from '../tests/browser/browsers.ts';
import { dist, origins } from '../tests/browser/site.ts';
import type { OpenSite } from '../tests/browser/site.ts';
import { buildCost } from './bench/build-cost.ts';
import { otherHosts } from './bench/other-hosts.ts';
import { outputSize } from './bench/output-size.ts';
import { pageWeight } from './bench/page-weight.ts';
import { searchBytes } from './bench/search-bytes.ts';
import { searchSpeed } from './bench/search-speed.ts';
import { table } from './bench/table.ts';

const open = (served: boolean): Promise<OpenSite> | undefined =>
  origins.find((origin) => origin.served === served)?.open();

const chromium = engines.find(({ name }) => name === 'Chromium');
const [web, stick] = [await open(true), await open(false)];
if (chromium === undefined || web === undefined || stick === undefined) {
  throw new Error('The measurements need a Chromium: install one or set CHROME_PATH.');
}

const browser = await chromium.launch();
const measurements = [
  ...(await pageWeight(browser, web)),
  ...(await searchBytes(browser, web)),
  ...(await searchSpeed(browser, stick)),
  ...(await otherHosts(browser, web)),
  ...outputSize(dist),
  ...(await buildCost()),
];
await Promise.all([browser.close(), web.close(), stick.close()]);

console.log(`${availableParallelism()} cores, Node ${process.version}`);
for (const line of table(measurements)) console.log(line);
