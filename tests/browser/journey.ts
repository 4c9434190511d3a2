import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { engines, inChromium } from './browsers.ts';
import type { Engine } from './browsers.ts';
import { newReader } from './reader.ts';
import type { Reader, ReaderOptions } from './reader.ts';
import { origins } from './site.ts';
import type { OpenSite, Origin } from './site.ts';

/** Where a journey takes place, and how to begin one. */
export interface Place {
  engine: Engine;
  origin: Origin;
  /** One test: a new reader walks; afterwards the pages must have been quiet, see `watch.ts`. */
  journey(what: string, walk: (reader: Reader) => Promise<void>, options?: JourneyOptions): void;
}

export interface JourneyOptions extends ReaderOptions {
  /** Says why the pages may make a noise on this journey; without it they may not. */
  mayBeLoud?: string;
  /** In milliseconds, where a journey is longer than others. */
  timeout?: number;
}

export interface Choice {
  engines?: Engine[];
  origins?: Origin[];
}

/** Runs the same journeys in every browser found and at every origin of the site, unless fewer are chosen. */
export function everywhere(walks: (place: Place) => void, choice: Choice = {}): void {
  describe.each(choice.engines ?? engines)('$name', (engine) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await engine.launch();
    });
    afterAll(() => browser.close());

    describe.each(choice.origins ?? origins)('$name', (origin) => {
      let site: OpenSite;
      beforeAll(async () => {
        site = await origin.open();
      });
      afterAll(() => site.close());

      const journey: Place['journey'] = (what, walk, { mayBeLoud, timeout, ...options } = {}) => {
        test(what, { timeout }, async () => {
          const reader = await newReader(engine, browser, site, options);
          try {
            await walk(reader);
            if (mayBeLoud === undefined) reader.watch.expectQuiet();
          } finally {
            await reader.close();
          }
        });
      };
      walks({ engine, origin, journey });
    });
  });
}

/** Runs journeys with scripts off. Firefox cannot be told to switch them off by what drives it here; the pages are the same. */
export function withScriptsOff(walks: (place: Place) => void, choice: Pick<Choice, 'origins'> = {}): void {
  describe('with scripts off', () =>
    everywhere(
      ({ journey, ...place }) =>
        walks({ ...place, journey: (what, walk, options) => journey(what, walk, { ...options, scripts: false }) }),
      { ...choice, engines: inChromium },
    ));
}
