import { MANIFEST_FILE } from '../../src/integrations/manifest.ts';
import { dateOf, freshOutput } from '../steps/fresh-output.ts';
import { shown, type Say } from '../steps/message.ts';
import { readOptions } from '../steps/options.ts';
import { hasOutput } from '../steps/output-swap.ts';

/** A built site, and the date of its data. */
export interface SiteToBind {
  folder: string;
  date: string;
}

/**
 * Finds the site that is to be bound: the build of now, made first if there is none.
 *
 * @param from a folder that is taken as it is
 * @throws Error when that folder holds no built site, or when the build fails
 */
export async function siteToBind(from: string | undefined, say: Say): Promise<SiteToBind> {
  const folder = from ?? (await freshOutput(readOptions('book', [], []), say));
  if (!hasOutput(folder)) {
    throw new Error(
      `--from ${shown(folder)}: expected a built site, as npm run build writes it (no ${MANIFEST_FILE} there)`,
    );
  }
  return { folder, date: await dateOf(folder) };
}
