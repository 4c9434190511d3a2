import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSums, SIGNATURE_FILE, SUMS_FILE, type Checksum } from '../../src/integrations/checksums.ts';
import { bytes } from '../bench/measurement.ts';
import { shown, type Say } from '../steps/message.ts';
import type { Options } from '../steps/options.ts';
import { tellReadBack, watched } from './copy.ts';
import { BESIDE_SUMS, readBack, tellDifferences } from './differences.ts';
import { readSource } from './source.ts';

/**
 * Reads a copy and compares it: with the build that was named, else with its own checksums. Changes nothing.
 *
 * @throws Error that names every file that is changed, missing or extra
 */
export async function checkCopy(options: Options, say: Say): Promise<void> {
  const { folder, from } = options;
  if (!existsSync(folder)) throw new Error(`There is no folder ${shown(folder)}`);
  const expected = from === undefined ? await ownList(folder) : (await readSource(from)).files;
  say(`Comparing ${shown(folder)} with ${from === undefined ? `its own ${SUMS_FILE}` : shown(from)}.`);
  // How large it is, only reading tells: the bar counts files.
  const back = await watched('Reading', expected.length, options, (add) =>
    readBack(folder, expected, BESIDE_SUMS, () => add(1)),
  );
  if (back.differences.length > 0) throw new Error(tellDifferences(back.differences));
  say(tellReadBack(back));
  const signed = existsSync(path.join(folder, SIGNATURE_FILE));
  if (signed) say(`It is signed; about/verify.html tells how to check the signature.`);
  say(`${back.files} files, ${bytes(back.bytes)}.`);
}

/** The list itself has no checksum: it is read, and that is all that can be asked of it. */
async function ownList(folder: string): Promise<Checksum[]> {
  const file = path.join(folder, SUMS_FILE);
  if (!existsSync(file)) throw new Error(`${shown(folder)} has no ${SUMS_FILE}: it is no copy, or not a whole one.`);
  return readSums(await readFile(file, 'utf8'));
}
