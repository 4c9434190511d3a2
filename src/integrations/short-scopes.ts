import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inBatches } from './batches.ts';
import { listFiles } from './file-list.ts';
import { timed } from './timed.ts';

/** What Astro marks the elements of a component with, so that its styles reach them alone. */
const SCOPE = /data-astro-cid-([a-z0-9]{8})/g;

/**
 * Gives each scope as short a name as tells it from the others. It stands on nearly every element of every page: a fifth
 * of a page is otherwise made of it.
 *
 * @param scopes as Astro names them: `ybatimd6`
 * @returns the name of its attribute by scope: `data-xyb`. A longer output keeps the names of a shorter one, mostly, since
 * a name is the beginning of its scope
 */
export function shortNames(scopes: ReadonlySet<string>): ReadonlyMap<string, string> {
  const all = [...scopes].toSorted();
  const beginsAlone = (scope: string, length: number) =>
    all.filter((other) => other.startsWith(scope.slice(0, length))).length === 1;
  return new Map(
    all.map((scope) => {
      const length = [2, 3, 4, 5, 6, 7].find((size) => beginsAlone(scope, size)) ?? scope.length;
      return [scope, `data-x${scope.slice(0, length)}`];
    }),
  );
}

const scopesIn = (text: string) => [...text.matchAll(SCOPE)].map(([, scope = '']) => scope);

async function shorten(root: string): Promise<void> {
  const files = (await listFiles(root)).filter((file) => /\.(html|css)$/.test(file));
  const read = (file: string) => readFile(path.join(root, file), 'utf8');
  // Style sheets name every scope that has styles; a mark without any is of no use.
  const sheets = await Promise.all(files.filter((file) => file.endsWith('.css')).map(read));
  const names = shortNames(new Set(sheets.flatMap(scopesIn)));
  await inBatches(files, async (file) => {
    const text = await read(file);
    const shortened = file.endsWith('.css')
      ? text.replace(SCOPE, (_, scope: string) => names.get(scope) ?? '')
      : text.replace(/ data-astro-cid-([a-z0-9]{8})/g, (_, scope: string) =>
          names.has(scope) ? ` ${names.get(scope)}` : '',
        );
    if (shortened !== text) await writeFile(path.join(root, file), shortened);
  });
}

/** A step of the build: scopes of styles under short names. Stands before the addresses are made relative. */
export function shortScopes(): AstroIntegration {
  return {
    name: 'short-scopes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await timed('short scopes', () => shorten(fileURLToPath(dir)));
      },
    },
  };
}
