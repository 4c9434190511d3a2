import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dataDate } from '../../src/data-date.ts';
import { listFiles } from '../../src/integrations/file-list.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/integrations/manifest.ts';
import { shown, type Say } from '../steps/message.ts';
import { readOptions } from '../steps/options.ts';
import { hasOutput } from '../steps/output-swap.ts';
import { makeOutput } from '../steps/output.ts';
import { PROJECT } from '../steps/workshop.ts';

/** A built site, and the date of its data. */
export interface SiteToBind {
  folder: string;
  date: string;
}

/** What a build is made from. */
const INPUTS = ['content', 'src', 'public'];

/**
 * Finds the site that is to be bound, and builds it first where it is missing or older than what it is made from.
 *
 * @param from a folder that is taken as it is
 * @throws Error when that folder holds no built site, or when the build fails
 */
export async function siteToBind(from: string | undefined, say: Say): Promise<SiteToBind> {
  const usual = readOptions('book', [], []);
  const folder = from ?? usual.out;
  if (from === undefined && !(await isCurrent(folder))) await makeOutput(usual, say);
  if (!hasOutput(folder)) {
    throw new Error(
      `--from ${shown(folder)}: expected a built site, as npm run build writes it (no ${MANIFEST_FILE} there)`,
    );
  }
  return { folder, date: await dateOf(folder) };
}

async function dateOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(folder, MANIFEST_FILE), 'utf8')) as Manifest;
  return manifest.date;
}

async function isCurrent(folder: string): Promise<boolean> {
  if (!hasOutput(folder) || (await dateOf(folder)) !== dataDate()) return false;
  const built = (await stat(path.join(folder, MANIFEST_FILE))).mtimeMs;
  const changed = await Promise.all(INPUTS.map((input) => newest(path.join(PROJECT, input))));
  return Math.max(...changed) < built;
}

/** When the newest file in a folder was changed. */
async function newest(folder: string): Promise<number> {
  const files = await listFiles(folder);
  const times = await Promise.all(files.map(async (file) => (await stat(path.join(folder, file))).mtimeMs));
  return Math.max(...times);
}
