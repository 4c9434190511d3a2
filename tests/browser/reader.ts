import type { Browser, ElementHandle, KeyInput, Page } from 'puppeteer-core';
import type { Engine } from './browsers.ts';
import type { OpenSite } from './site.ts';
import { elementsOfRole, firstNamed } from './role.ts';
import type { Role } from './role.ts';
import { watch } from './watch.ts';
import type { Watch } from './watch.ts';

/** What the reader's system prefers. Can be set in Chromium only; Firefox starts with light. */
export type Scheme = 'light' | 'dark';

export interface ReaderOptions {
  /** Width of the window in CSS pixels; 1280 unless told. */
  width?: number;
  scheme?: Scheme;
  /** False: as with scripts switched off. Chromium only. */
  scripts?: boolean;
}

/** How long a reader waits for anything, in milliseconds: long, because many things share two cores in a test. */
const patience = 10_000;

/** Somebody with the site open in a browser of their own, who sees roles, names and text, and no class names. */
export class Reader {
  readonly page: Page;
  readonly watch: Watch;
  readonly site: OpenSite;

  constructor(page: Page, site: OpenSite, watched: Watch) {
    this.page = page;
    this.site = site;
    this.watch = watched;
  }

  /** Opens a page of the site; returns the status where the address is served. */
  async visit(page: string): Promise<number | undefined> {
    const response = await this.page.goto(this.site.address(page), { waitUntil: 'load' });
    return response?.status();
  }

  /** Waits for the first thing shown of this role and name. */
  async find(role: Role, name: string): Promise<ElementHandle<HTMLElement>> {
    try {
      const found = await this.page.waitForFunction(firstNamed, {}, elementsOfRole[role], name);
      return found as ElementHandle<HTMLElement>;
    } catch (error) {
      throw new Error(`no ${role} named “${name}” on ${this.where()}`, { cause: error });
    }
  }

  /** Follows the first link of this name and waits for the page behind it. */
  async follow(name: string): Promise<void> {
    await this.arrive(async () => (await this.find('link', name)).click());
  }

  /** Does what leads to another page, and waits until that has loaded. */
  async arrive(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), act()]);
  }

  /** Presses keys one after the other; a chord is written `Control+k`. */
  async press(...keys: string[]): Promise<void> {
    for (const chord of keys) {
      const parts = chord.split('+') as KeyInput[];
      const last = parts.pop() as KeyInput;
      for (const held of parts) await this.page.keyboard.down(held);
      await this.page.keyboard.press(last);
      for (const held of parts.reverse()) await this.page.keyboard.up(held);
    }
  }

  /** The path of the page shown, as authors write it, with its fragment. */
  where(): string {
    return this.inside(this.page.url());
  }

  /** An address of the site as authors write it, with its fragment; any other address as it is. */
  inside(address: string): string {
    return address.startsWith(this.site.base) ? `/${address.slice(this.site.base.length)}` : address;
  }

  /** Opens everything that unfolds, so that it is looked at too. */
  async unfold(): Promise<void> {
    await this.page.$$eval('main details', (folded) => folded.forEach((one) => one.setAttribute('open', '')));
  }

  /** Waits until the page shows what this pattern describes, spaces of any kind being equal. */
  async sees(pattern: RegExp): Promise<void> {
    const shows = (source: string, flags: string): boolean =>
      new RegExp(source, flags).test(document.body.innerText.replace(/\s+/gu, ' '));
    await this.page.waitForFunction(shows, {}, pattern.source, pattern.flags);
  }

  /** Everything the page shows, as a reader would copy it, with plain spaces. */
  async text(selector = 'body'): Promise<string> {
    const shown = await this.page.$eval(selector, (element) => (element as HTMLElement).innerText);
    return shown.replace(/\s+/gu, ' ');
  }

  /** How many of what a selector finds are shown. */
  async countShown(selector: string): Promise<number> {
    return this.page.$$eval(selector, (all) => all.filter((one) => one.checkVisibility()).length);
  }

  async close(): Promise<void> {
    await this.page.browserContext().close();
  }
}

/** Gives a new reader a window of their own that shares nothing with any other. */
export async function newReader(
  engine: Engine,
  browser: Browser,
  site: OpenSite,
  options: ReaderOptions = {},
): Promise<Reader> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: options.width ?? 1280, height: 900 });
  if (engine.name === 'Chromium') {
    const value = options.scheme ?? 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  }
  const watched = await watch(page, site.base);
  if (options.scripts === false) await page.setJavaScriptEnabled(false);
  return new Reader(page, site, watched);
}
