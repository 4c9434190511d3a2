import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { engines } from '../../tests/browser/browsers.ts';
import { PROJECT } from '../steps/workshop.ts';
import { measureBuild } from './build-usage.ts';
import { makeRoutes } from './made-routes.ts';
import { mapFrames } from './map-frames.ts';
import type { Measurement } from './measurement.ts';

const FOLDER = path.join(PROJECT, '.build', 'map');

/**
 * Builds the site with so many routes and measures how their map moves. Nothing stays on the disk.
 *
 * @throws Error when there is no Chromium to measure it with, or the build fails
 */
export async function measureMap(routes: number): Promise<Measurement[]> {
  const chromium = engines.find(({ name }) => name === 'Chromium');
  if (chromium === undefined) throw new Error('The measurements need a Chromium: install one or set CHROME_PATH.');
  rmSync(FOLDER, { recursive: true, force: true });
  try {
    const [content, out] = [path.join(FOLDER, 'content'), path.join(FOLDER, 'dist')];
    makeRoutes(path.join(PROJECT, 'content'), content, routes);
    await measureBuild(['--content', content, '--out', out, '--quiet']);
    const browser = await chromium.launch();
    try {
      return await mapFrames(browser, pathToFileURL(path.join(out, 'routes.html')).href, routes);
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
