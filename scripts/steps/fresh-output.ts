import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dateWords } from '../../src/directory/date-words.ts';
import { MANIFEST_FILE, type Manifest } from '../../src/integrations/manifest.ts';
import { findStale } from './build-record.ts';
import { shown, type Say } from './message.ts';
import type { Options } from './options.ts';

/**
 * Gives the build of now: the output as it is, or built first where something that it is made from has changed since.
 *
 * @returns its folder
 * @throws Error when the build fails
 */
export async function freshOutput(options: Options, say: Say): Promise<string> {
  const { content, out } = options;
  const reason = await findStale(content, out);
  if (reason === undefined) {
    say(`${shown(out)} is up to date (state of ${dateWords(await dateOf(out))}).`);
    return out;
  }
  say(`${reason}: building.`);
  // Not at the top: the code of a build takes a second, for which what is built already need not wait.
  const { makeOutput } = await import('./output.ts');
  await makeOutput(options, say);
  return out;
}

/** The date of the data of a finished build, ISO. */
export async function dateOf(folder: string): Promise<string> {
  return (JSON.parse(await readFile(path.join(folder, MANIFEST_FILE), 'utf8')) as Manifest).date;
}
