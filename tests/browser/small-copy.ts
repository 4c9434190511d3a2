import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { listFiles } from '../../src/integrations/file-list.ts';
import { writeLists } from '../../src/integrations/lists.ts';
import { dist } from './site.ts';

/** A copy of a few pages with lists of its own, made in a moment and damaged as one likes. */
export interface SmallCopy {
  folder: string;
  remove(): void;
}

const PAGES = ['index.html', 'verify.html', 'about/offline.html'];

/** Makes one of the built site: what `verify.html` needs to run, and some pages more. */
export async function smallCopy(date: string): Promise<SmallCopy> {
  const holder = mkdtempSync(join(tmpdir(), 'counterpart-copy-'));
  const folder = join(holder, 'My copy é');
  const shared = readdirSync(dist).filter((name) => /\.(js|svg)$|^_astro$/.test(name));
  for (const name of [...PAGES, ...shared]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(dist, name), join(folder, name), { recursive: true });
  }
  await writeLists(folder, { date });
  return { folder, remove: () => rmSync(holder, { recursive: true, force: true }) };
}

/** Its files as a browser names them to a page, the folder first, and where they lie. */
export async function namedFiles(folder: string): Promise<{ path: string; file: string }[]> {
  const files = await listFiles(folder);
  return files.map((path) => ({ path: `${basename(folder)}/${path}`, file: join(folder, path) }));
}
