import { listFiles } from '../file-list.ts';

/** Made by the search step: its scripts find their own parts, at addresses that are not written in pages. */
const FINISHED = 'search/';

/** Whether a file is a script that the bundler wrote, or its map. */
export const isChunk = (file: string) => /^_astro\/.*\.m?js(\.map)?$/.test(file);

/** Files of a build, known by their paths in it: `countries/bulgaria.html`. */
export interface KnownFiles {
  /** Every file that will exist, also those a later step writes. */
  files: ReadonlySet<string>;
}

/** A build that is to be rewritten. */
export interface Output extends KnownFiles {
  /** The pages and the style sheets this step rewrites, sorted. */
  pages: readonly string[];
  sheets: readonly string[];
}

/**
 * Lists a finished build.
 *
 * @param root folder of the build
 * @param later paths a later step will write, which pages may link to
 */
export async function listOutput(root: string, later: readonly string[] = []): Promise<Output> {
  const files = await listFiles(root);
  const open = files.filter((file) => !file.startsWith(FINISHED));
  return {
    files: new Set([...files, ...later]),
    pages: open.filter((file) => file.endsWith('.html')),
    sheets: open.filter((file) => file.endsWith('.css')),
  };
}

/**
 * The file a page address means in a build of files: `''` is `index.html`, `countries` is `countries.html` when no
 * file is called `countries`.
 *
 * @returns the path of the file, or undefined when there is none
 */
export function findPage({ files }: KnownFiles, target: string): string | undefined {
  const name = target.replace(/\/$/, '');
  const folder = name === target ? [target, `${name}.html`] : [];
  const index = name === '' ? 'index.html' : `${name}/index.html`;
  return [...folder, index, `${name}.html`].find((file) => files.has(file));
}
