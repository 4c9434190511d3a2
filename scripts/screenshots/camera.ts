import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import type { Scene, Setting } from './scene.ts';

/** Heights of a phone and of a laptop's window, in CSS pixels. */
const height = (width: number): number => (width < 600 ? 800 : 1_000);

/** Takes pictures of the open site into a folder. */
export class Camera {
  readonly browser: Browser;
  readonly site: OpenSite;
  readonly folder: string;

  constructor(browser: Browser, site: OpenSite, folder: string) {
    this.browser = browser;
    this.site = site;
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** One picture: `<scene>-<width>-<scheme>.png`. Returns its path. */
  async take(scene: Scene, { width, scheme }: Setting, fullPage = false): Promise<string> {
    const path = join(this.folder, `${scene.name}-${width}-${scheme}.png`);
    await this.withPage(async (page) => {
      await page.setViewport({ width, height: height(width), deviceScaleFactor: 1 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(this.site.address(scene.page), { waitUntil: 'networkidle0' });
      await scene.prepare?.(page);
      await page.screenshot({ path: path as `${string}.png`, fullPage });
    });
    return path;
  }

  /** The page as a printer puts it on A4: `<scene>.pdf`. Returns its path. */
  async print(scene: Scene): Promise<string> {
    const path = join(this.folder, `${scene.name}.pdf`);
    await this.withPage(async (page) => {
      await page.goto(this.site.address(scene.page), { waitUntil: 'networkidle0' });
      await page.pdf({ path, format: 'A4', printBackground: true });
    });
    return path;
  }

  private async withPage(use: (page: Page) => Promise<void>): Promise<void> {
    const page = await this.browser.newPage();
    try {
      await use(page);
    } finally {
      await page.close();
    }
  }
}
