import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readRecords, RECORDS_FILE } from './search/records.ts';
import { SEARCH_FOLDER, writeSearch } from './search/write-search.ts';
import { timed } from './timed.ts';

/**
 * Builds the search from `search-records.json` when the pages are written, and removes that file.
 * Out: the integration. The build fails when there is nothing to find or the index cannot be built.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        const records = await readRecords(outDir);
        const scripts = await timed('search index', () => writeSearch(records, outDir));
        await rm(join(outDir, RECORDS_FILE));
        logger.info(`${records.length} entries can be found, through ${scripts} scripts in ${SEARCH_FOLDER}/`);
      },
    },
  };
}
