/**
 * Takes the README's pictures of the built site into docs/screenshots: `npm run screenshots`.
 * To look at the site while working on it: `npm run screenshots -- --all [/page.html …]` puts whole pages, a tablet's
 * width and the print into .build/screenshots, for the pages named or for every page.
 */
import { parseArgs } from 'node:util';
import { engines } from '../tests/browser/browsers.ts';
import { atRoot, pagesIn } from '../tests/browser/site.ts';
import { Camera } from './screenshots/camera.ts';
import { allSettings, scenesOf, shownScenes, shownSettings } from './screenshots/scene.ts';

const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const chromium = engines.find(({ name }) => name === 'Chromium');
const site = await atRoot[0]?.open();
if (chromium === undefined || site === undefined) throw new Error('Pictures need a Chromium: set CHROME_PATH.');
const browser = await chromium.launch();

async function takeShown(camera: Camera): Promise<void> {
  for (const scene of shownScenes) {
    for (const setting of shownSettings) console.log(await camera.take(scene, setting));
  }
}

async function takeAll(camera: Camera, pages: string[]): Promise<void> {
  for (const scene of scenesOf(pages)) {
    for (const setting of allSettings) console.log(await camera.take(scene, setting, true));
    console.log(await camera.print(scene));
  }
}

try {
  const pages = positionals.length > 0 ? positionals : pagesIn();
  if (values.all) await takeAll(new Camera(browser, site, '.build/screenshots'), pages);
  else await takeShown(new Camera(browser, site, 'docs/screenshots'));
} finally {
  await browser.close();
  await site.close();
}
