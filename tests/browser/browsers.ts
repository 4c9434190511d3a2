import { accessSync, constants, existsSync } from 'node:fs';
import { platform } from 'node:process';
import puppeteer from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { places } from './browser-places.ts';
import type { BrowserName } from './browser-places.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { webkit } from './webkit.ts';

/** A browser on this machine that the journeys can be walked with. */
export interface Engine {
  name: BrowserName;
  /** Where it was found, for the report. */
  path: string;
  /** Starts it without a window. */
  launch(): Promise<Browser>;
}

/**
 * Finds an installed browser: the one the environment names, else the first in its usual places.
 * Throws when the environment names a file that cannot be run, rather than quietly taking another.
 */
export function installed(name: BrowserName, env = process.env): string | undefined {
  const { env: variable, byPlatform } = places[name];
  const named = env[variable];
  if (named === undefined || named === '') return byPlatform[platform]?.find((path) => existsSync(path));
  try {
    accessSync(named, constants.X_OK);
  } catch {
    throw new Error(`${variable}=${named}: expected the path of a ${name} that can be run`);
  }
  return named;
}

/** What every Chromium is started with: nothing but the page may speak, and no sandbox where root cannot have one. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function chromium(path: string, more: LaunchOptions = {}): Engine {
  return {
    name: 'Chromium',
    path,
    launch: () =>
      puppeteer.launch({ browser: 'chrome', executablePath: path, headless: true, args: chromiumArguments, ...more }),
  };
}

function packaged(): Engine {
  const name = '@sparticuz/chromium';
  return {
    ...chromium(name),
    launch: async () => {
      const { executablePath, env } = await packagedChromium();
      return chromium(executablePath, { env, headless: 'shell' }).launch();
    },
  };
}

function firefox(path: string): Engine {
  return {
    name: 'Firefox',
    path,
    launch: () =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath: path,
        headless: true,
        extraPrefsFirefox: {
          // Puppeteer relaxes this; with it relaxed, everything seems to work from a disk.
          'security.fileuri.strict_origin_policy': true,
          // What has the focus is where it will be as soon as it has it.
          'general.smoothScroll': false,
        },
      }),
  };
}

function findChromium(): Engine[] {
  const path = installed('Chromium');
  if (path !== undefined) return [chromium(path)];
  return platform === 'linux' && process.arch === 'x64' ? [packaged()] : [];
}

function findFirefox(): Engine[] {
  const path = installed('Firefox');
  return path === undefined ? [] : [firefox(path)];
}

/** The browsers the journeys run in, Chromium first. */
export const engines: Engine[] = [...findChromium(), ...findFirefox()];

/** For what no other browser does when it is driven from here: switch scripts off, print. */
export const inChromium: Engine[] = engines.filter(({ name }) => name === 'Chromium');

/** What could not be found, one sentence each, saying what to do about it. */
export const missing: string[] = [
  ...(['Chromium', 'Firefox'] as const)
    .filter((name) => !engines.some((engine) => engine.name === name))
    .map((name) => `${name} (none found). Install it or set ${places[name].env}.`),
  ...(webkit === undefined ? ['WebKit (none found that can be driven). On Debian: webkit2gtk-driver and xvfb.'] : []),
];
