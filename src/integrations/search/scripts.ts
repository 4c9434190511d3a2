import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import type { SearchParts } from '../../browser/search/parts.ts';

/** Classic scripts: browsers refuse modules on pages opened from a disk. */
const CLASSIC: BuildOptions = {
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
  logLevel: 'silent',
};

const MAIN = fileURLToPath(new URL('../../browser/search/main.ts', import.meta.url));
const SURROUNDINGS = fileURLToPath(new URL('../../browser/search/pagefind-surroundings.ts', import.meta.url));

/**
 * Bundles Pagefind's program with our own `fetch` and `setTimeout`.
 * In: the text of `pagefind.js`. Out: a script that sets `counterpartPagefind`.
 */
export function pagefindScript(program: string): Promise<string> {
  return bundled({
    ...CLASSIC,
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
  return bundled({ ...CLASSIC, entryPoints: [MAIN], define: { SEARCH_PARTS: JSON.stringify(parts) } });
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build(options);
  const script = outputFiles?.[0]?.text;
  if (script === undefined) throw new Error('esbuild returned no script for the search');
  return script;
}
