import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { SiteState } from '../../src/browser/offline/site-state.ts';
import { inChromium } from './browsers.ts';
import { everywhere } from './journey.ts';
import { download, keepAll, KEEPING_PAGE, press, saysOfKeeping } from './keeper.ts';
import { pageKinds } from './page-kinds.ts';
import { openSearch } from './search-place.ts';
import { atRoot, dist, origins } from './site.ts';
import { traces } from './traces.ts';
import { cutOff, mendAfterwards, otherFindings, unlisted, weak, weakly } from './weak-site.ts';

const state = (folder: string) => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')) as SiteState;
const ofState = ({ files, bytes }: SiteState) => `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;

describe('a reader without a network', () =>
  everywhere(
    ({ engine, journey }) => {
      mendAfterwards();

      journey('keeps nothing unless it is asked for, and is told before how much it would be', async (reader) => {
        await reader.visit(KEEPING_PAGE);
        const said = await saysOfKeeping(reader, /^Nothing/);
        expect(said).toBe(
          `Nothing is kept. It would be ${ofState(state(weak.small.folder))}: the state of 22 November 2026.`,
        );
        await (await reader.find('button', 'Keep the whole directory')).focus();
        expect(await traces(reader)).toEqual([]);
        expect(await reader.page.$('link[rel="manifest"]')).toBeNull();
        expect(await reader.countShown('[data-keep] button')).toBe(1);
      });

      journey(
        'opens every kind of page that was kept, searches, downloads and leaves',
        async (reader) => {
          await keepAll(reader);
          expect(await reader.text('[data-keep] [role="status"]')).toBe(
            `Kept: state of 22 November 2026, ${ofState(state(weak.small.folder))}. The site has nothing newer.`,
          );
          await weak.host.cut();
          expect(await download(reader, '/data/routes.csv')).toBe(statSync(join(dist, 'data/routes.csv')).size);
          await reader.visit('/');
          await reader.find('heading', 'Whom to write to, under which law, whom to call');
          await reader.follow('Countries');
          await reader.follow('Bulgaria');
          expect(reader.where()).toBe('/countries/bulgaria.html');
          const search = await openSearch(reader);
          const hits = await search.type('animus');
          expect(hits[0]?.text).toContain('Animus');
          await reader.visit('/countries/bulgaria.html#law');
          expect(reader.where()).toBe('/countries/bulgaria.html#law');
          await reader.visit('/compare.html?countries=bulgaria,turkiye');
          await reader.page.waitForFunction(() => document.querySelectorAll('main table th').length > 2);
          await reader.visit('/search.html?q=shelter');
          await reader.sees(/\d+ results for “shelter”/);
          await reader.visit('/routes.html');
          await reader.page.waitForSelector('main svg a');
          await reader.visit('/help/uk.html');
          expect(await reader.text('h1')).toBe('Ви можете зателефонувати');
          await reader.visit('/countries');
          expect(await reader.text('h1')).toBe('Countries');
          await reader.visit('/hotlines.html');
          await reader.press('Shift', 'Shift', 'Shift');
          await reader.page.waitForFunction(() => document.title === 'Notes' && document.readyState === 'complete');
          expect(reader.inside(await reader.page.evaluate(() => location.href))).toBe('/notes.html');
          expect(otherFindings(reader)).toEqual([]);
          await reader.visit(KEEPING_PAGE);
          expect(await download(reader, '/data/nowhere.csv')).toMatch(/TypeError/);
        },
        { ...cutOff, timeout: 120_000 },
      );

      for (const address of ['/nowhere.html', '/countries/no/such/place.html']) {
        journey(
          `finds the site’s own page with links that work where nothing was kept: ${address}`,
          async (reader) => {
            await keepAll(reader);
            await weak.host.cut();
            // Firefox does not tell its driver of a page that a worker leads on to.
            await reader.page.evaluate((at) => location.assign(at), reader.site.address(address));
            await reader.find('heading', 'Nothing at this address');
            await reader.follow('Countries');
            expect(await reader.text('h1')).toBe('Countries');
          },
          cutOff,
        );
      }

      journey(
        'leaves nothing behind after removing, network or not',
        async (reader) => {
          await keepAll(reader);
          await weak.host.cut();
          await reader.visit(KEEPING_PAGE);
          await saysOfKeeping(reader, /The site does not answer: whether it has a newer state cannot be said\.$/);
          await press(reader, 'Remove from this device');
          const said = await saysOfKeeping(reader, /^Removed/);
          expect(said).toMatch(/^Removed\. When this page is closed, nothing of it is left\. Nothing is kept/);
          expect(await traces(reader)).toEqual([]);
          await weak.host.restore();
          await reader.visit('/index.html');
          expect(await traces(reader)).toEqual([]);
          expect(await reader.page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
          if (engine.name === 'Chromium') {
            expect(await reader.page.evaluate(async () => (await navigator.storage.estimate()).usage)).toBe(0);
          }
        },
        cutOff,
      );
    },
    { origins: [weakly('/'), weakly('/some/sub path é/')] },
  ));

describe('keeping', () =>
  everywhere(
    ({ journey }) => {
      mendAfterwards();

      journey(
        'goes on where loading was interrupted, and loads nothing twice',
        async (reader) => {
          await reader.visit(KEEPING_PAGE);
          await saysOfKeeping(reader, /^Nothing/);
          weak.host.asked = [];
          weak.host.diesAfter = 30;
          await press(reader, 'Keep the whole directory');
          const { files } = state(weak.small.folder);
          const broken = await saysOfKeeping(reader, /^The site did not answer/);
          expect(broken).toMatch(
            /^The site did not answer: the network was lost, or the site is down\. Not whole yet: \d+ /,
          );
          // Half a directory is shown to nobody.
          weak.host.diesAfter = Infinity;
          weak.host.asked = [];
          await reader.visit('/index.html');
          expect(weak.host.asked).toContain('index.html');
          await reader.visit(KEEPING_PAGE);
          const begun = await saysOfKeeping(reader, /^Not whole yet/);
          const arrived = Number(/^Not whole yet: (\d+) of/.exec(begun)?.[1]);
          expect(begun).toContain(` of ${files} files have arrived.`);
          expect(arrived).toBeGreaterThan(10);
          weak.host.asked = [];
          await press(reader, 'Continue');
          await saysOfKeeping(reader, /^Kept: /);
          const loaded = weak.host.asked.filter((path) => !unlisted.includes(path));
          // The worker is a file of the site, and asked for by the browser besides.
          expect([files - arrived, files - arrived - 1]).toContain(loaded.length);
          await weak.host.cut();
          await reader.visit('/countries/bulgaria.html');
          expect(await reader.text('h1')).toMatch(/^Bulgaria/);
        },
        cutOff,
      );

      journey('is removed too where the browser has dropped the worker by itself', async (reader) => {
        await keepAll(reader);
        await reader.page.evaluate(async () => {
          for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
        });
        await reader.visit(KEEPING_PAGE);
        await saysOfKeeping(reader, /^The state of 22 November 2026 is here, but this browser has dropped the program/);
        await press(reader, 'Remove from this device');
        await saysOfKeeping(reader, /^Removed/);
        expect(await traces(reader)).toEqual([]);
      });

      journey('stops when it is told to, and what has arrived can be removed', async (reader) => {
        await reader.visit(KEEPING_PAGE);
        await saysOfKeeping(reader, /^Nothing/);
        await press(reader, 'Keep the whole directory');
        await press(reader, 'Remove from this device');
        await saysOfKeeping(reader, /^Removed/);
        expect(await traces(reader)).toEqual([]);
        await new Promise((passed) => setTimeout(passed, 500));
        expect(await traces(reader)).toEqual([]);
      });
    },
    { origins: [weakly('/')] },
  ));

describe('the whole directory', () =>
  everywhere(
    ({ journey }) => {
      journey(
        'is kept, and a page of every kind opens when the host is gone',
        async (reader) => {
          await keepAll(reader, 240_000);
          const { files } = state(dist);
          expect(await reader.text('[data-keep] [role="status"]')).toContain(
            ` ${files.toLocaleString('en-GB')} files, `,
          );
          await reader.site.close();
          for (const page of pageKinds()) {
            await reader.visit(page);
            const shown = await reader.text();
            expect({ page, shown: shown.length > 20 }).toEqual({ page, shown: true });
          }
          expect(otherFindings(reader)).toEqual([]);
        },
        { ...cutOff, timeout: 400_000 },
      );
    },
    // Two thousand pages take a minute, and the other browser keeps the small site as well.
    { engines: inChromium, origins: atRoot },
  ));

describe('the app', () =>
  everywhere(
    ({ journey }) => {
      journey('is offered to the browser once its reader unfolds what is said about it', async (reader) => {
        await reader.visit(KEEPING_PAGE);
        const session = await reader.page.createCDPSession();
        const inTheWay = async () => {
          const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
          return installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito');
        };
        await reader.find('button', 'Keep the whole directory');
        expect(await inTheWay()).toEqual(['no-manifest']);
        await (await reader.page.waitForSelector('[data-app] summary'))?.click();
        await expect.poll(inTheWay).toEqual([]);
        const { url, errors } = await session.send('Page.getAppManifest');
        expect({ at: reader.inside(url), errors }).toEqual({ at: '/site.webmanifest', errors: [] });
        expect(await traces(reader)).toEqual([]);
      });
    },
    { engines: inChromium, origins: origins.filter(({ served }) => served) },
  ));

describe('a copy on a disk', () =>
  everywhere(
    ({ journey }) => {
      journey('says that it is here already, and offers neither to keep it nor an app', async (reader) => {
        await reader.visit(KEEPING_PAGE);
        const said = await saysOfKeeping(reader, /disk/);
        expect(said).toBe('You read a copy on a disk. It is all here already, and the browser keeps nothing of it.');
        expect(await reader.countShown('[data-keep] button, [data-app]')).toBe(0);
        expect(await traces(reader)).toEqual([]);
      });
    },
    { origins: origins.filter(({ served }) => !served) },
  ));
