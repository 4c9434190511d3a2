import { runScript } from '../run-script.ts';
import type { Failure } from './search-failure.ts';
import type { SearchProgram } from './search-program.ts';

/** Known only while this script runs for the first time, and only in the built site: there scripts are in `_astro/`. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

let loading: Promise<SearchProgram> | undefined;

/**
 * Loads the search, which no page carries until it is asked for.
 * Out: the program. Throws when it is not there; a later call tries again.
 */
export function loadSearch(): Promise<SearchProgram> {
  loading ??= run().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** What it means when the search does not load: a file is missing, or there is none. */
export const failure: Failure = here === '' ? 'unbuilt' : 'failed';

async function run(): Promise<SearchProgram> {
  if (globalThis.counterpartSearch === undefined && here !== '') {
    await runScript(new URL('../search/search.js', here).href);
  }
  if (globalThis.counterpartSearch === undefined) throw new Error('search did not start');
  return globalThis.counterpartSearch;
}
