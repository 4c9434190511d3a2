import { fileURLToPath } from 'node:url';
import type { SearchParts } from '../../browser/search/parts.ts';
import { classicScript } from '../classic-script.ts';

const MAIN = fileURLToPath(new URL('../../browser/search/main.ts', import.meta.url));
const SURROUNDINGS = fileURLToPath(new URL('../../browser/search/pagefind-surroundings.ts', import.meta.url));

/**
 * Bundles Pagefind's program with our own `fetch` and `setTimeout`.
 * In: the text of `pagefind.js`. Out: a script that sets `counterpartPagefind`.
 */
export function pagefindScript(program: string): Promise<string> {
  return classicScript({
    stdin: { contents: program, loader: 'js' },
    inject: [SURROUNDINGS],
    globalName: 'counterpartPagefind',
    define: { 'import.meta.url': 'undefined' },
  });
}

/**
 * Bundles what runs in the reader's browser once a search begins.
 * In: the names of the index's parts. Out: a script that sets `counterpartSearch`.
 */
export function searchScript(parts: SearchParts): Promise<string> {
  return classicScript({ entryPoints: [MAIN], define: { SEARCH_PARTS: JSON.stringify(parts) } });
}
