import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { dist } from '../../tests/browser/site.ts';
import type { OpenSite } from '../../tests/browser/site.ts';

/** Notes which files of the site a page asks for. What the page asks for twice travels once. */
export class Transfer {
  readonly files = new Set<string>();
  readonly elsewhere = new Set<string>();

  constructor(page: Page, site: OpenSite) {
    page.on('request', (request) => {
      const url = request.url().replace(/[?#].*$/, '');
      if (url.startsWith(site.base)) this.files.add(decodeURI(url.slice(site.base.length)));
      else if (/^https?:/.test(url)) this.elsewhere.add(url);
    });
  }

  /** The files asked for so far whose names end so, as they lie in the output. */
  contents(ending = ''): Buffer[] {
    return [...this.files].filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(dist, file)));
  }
}
