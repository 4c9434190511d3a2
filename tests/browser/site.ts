import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../../scripts/steps/server.ts';
import { plainHost } from './plain-host.ts';
import { slowHost } from './slow-host.ts';
import { makeStick, STICK_VARIABLE } from './stick.ts';

/** The built site under test. Another folder can be named, to look at a build made elsewhere. */
export const dist = resolve(process.env.COUNTERPART_DIST ?? 'dist');

/** The site, open at one of its origins. */
export interface OpenSite {
  /** Address that every page's address begins with; ends in a slash. */
  base: string;
  /** Address of a page named as authors do: `/countries/bulgaria.html`. */
  address(page: string): string;
  close(): Promise<void>;
}

/** One way a reader comes to the same files. */
export interface Origin {
  name: string;
  served: boolean;
  open(): Promise<OpenSite>;
}

/** Every page in the output, as `/countries/bulgaria.html`, sorted. */
export function pagesIn(folder = dist): string[] {
  if (!existsSync(folder)) throw new Error(`${folder}: expected the built site; run \`npm run build\` first`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .sort();
}

function openSite(base: string, close: () => Promise<void>): OpenSite {
  return { base, address: (page) => new URL(page.replace(/^\//, ''), base).href, close };
}

/** By the project's own server, as `npm start` does. */
async function openServed(): Promise<OpenSite> {
  const { address, close } = await serveFolder(dist, { host: '127.0.0.1', port: 0 });
  return openSite(address, close);
}

/** By a host that knows nothing of this site, somewhere below its root. */
async function openBelow(path: string): Promise<OpenSite> {
  const { address, close } = await plainHost(dist, path);
  return openSite(address, close);
}

/** By double click, from what `npm run stick` left: the stick of this run of tests, else one of its own. */
async function openStick(): Promise<OpenSite> {
  const shared = process.env[STICK_VARIABLE];
  const { folder, remove } = shared ? { folder: resolve(shared), remove: () => undefined } : await makeStick(dist);
  return openSite(pathToFileURL(`${folder}/`).href, async () => remove());
}

/** The three ways to the same files: a host of its own, somewhere below another site, a stick. */
export const origins: Origin[] = [
  { name: 'served at /', served: true, open: openServed },
  { name: 'served at /some/sub path é/', served: true, open: () => openBelow('/some/sub path é/') },
  { name: 'from a stick', served: false, open: openStick },
];

/** As a bad connection brings it. Of the browsers only Chromium can be told to be slow, so the host is. */
export const slowly: Origin = {
  name: 'served slowly',
  served: true,
  open: async () => {
    const { address, close } = await slowHost(dist);
    return openSite(address, close);
  },
};

/** For what does not depend on how the files are reached. */
export const atRoot: Origin[] = origins.slice(0, 1);
