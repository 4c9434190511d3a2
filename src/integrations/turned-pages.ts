import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeTurnedPage, type TurnedPage } from '../exports/turned-page.ts';
import { inBatches } from './batches.ts';
import { timed } from './timed.ts';

/** What `src/pages/turned-pages.json.ts` writes; it is not published. */
const LIST = 'turned-pages.json';

/**
 * A step of the build: for every two countries the small page that leads from the other order of their names to the one
 * they have. Half of all pages are of this kind; a step writes them twenty times as fast as Astro would render them. Stands
 * before the addresses are made relative.
 */
export function turnedPages(): AstroIntegration {
  return {
    name: 'turned-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await timed('turned pages', () => writePages(fileURLToPath(dir)));
      },
    },
  };
}

async function writePages(root: string): Promise<void> {
  const list = path.join(root, LIST);
  const pages = JSON.parse(await readFile(list, 'utf8')) as TurnedPage[];
  const folders = new Set(pages.map(({ page }) => path.dirname(path.join(root, page))));
  await inBatches([...folders], (folder) => mkdir(folder, { recursive: true }));
  await inBatches(pages, ({ page, ...leading }) => writeFile(path.join(root, page), writeTurnedPage(leading)));
  await rm(list);
}
