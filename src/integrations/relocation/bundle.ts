import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildFailure, type Plugin } from 'esbuild';

/** A module script of a page: a file of the output, or code that stood in the page `page`. */
export type ModuleScript = { file: string } | { code: string; page: string };

/** Makes classic scripts out of module scripts, one file each, however many pages use it. */
export interface Bundler {
  /**
   * @returns the path of the classic script in the output: `_astro/menu.1a2b3c4d.js`
   * @throws Error that says in one line why this module cannot become a classic script
   */
  bundle(script: ModuleScript): Promise<string>;
  /** The scripts made so far. */
  made: ReadonlySet<string>;
}

/** Browsers refuse modules on `file://`; a classic script with the same code runs everywhere. */
export function createBundler(root: string): Bundler {
  const known = new Map<string, Promise<string>>();
  const made = new Set<string>();
  return {
    made,
    bundle(script) {
      const key = 'file' in script ? `file ${script.file}` : `code ${script.code}`;
      const path = known.get(key) ?? writeBundle(root, script, made);
      known.set(key, path);
      return path;
    },
  };
}

async function writeBundle(root: string, script: ModuleScript, made: Set<string>): Promise<string> {
  const code = await compile(root, script);
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const file = `_astro/${nameOf(script)}.${hash}.js`;
  await mkdir(path.join(root, '_astro'), { recursive: true });
  await writeFile(path.join(root, file), code);
  made.add(file);
  return file;
}

async function compile(root: string, script: ModuleScript): Promise<Uint8Array> {
  const result = await build({
    ...entryOf(root, script),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    // Otherwise esbuild would look for a tsconfig.json above the output, and the script would depend on where it lies.
    tsconfigRaw: '{}',
    // A module is strict by itself, a classic script only when it says so.
    banner: { js: '"use strict";' },
    // In a classic script import.meta is empty, so an address made from it would fail silently.
    logOverride: { 'empty-import-meta': 'error' },
    logLevel: 'silent',
    write: false,
    plugins: [siteAddresses(root)],
  }).catch((failure: BuildFailure) => {
    throw new Error(failure.errors.map(({ text }) => text).join('; '));
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

function entryOf(root: string, script: ModuleScript) {
  if ('file' in script) return { entryPoints: [path.join(root, script.file)] };
  return { stdin: { contents: script.code, resolveDir: path.dirname(path.join(root, script.page)) } };
}

/** The name its author gave it, without the hash of the module. */
function nameOf(script: ModuleScript): string {
  return 'file' in script ? (path.posix.basename(script.file).split('.')[0] ?? 'script') : 'inline';
}

/** `import '/_astro/menu.js'` means a file of the output, not of the disk. */
function siteAddresses(root: string): Plugin {
  return {
    name: 'site-addresses',
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\// }, ({ path: address, kind }) =>
        kind === 'entry-point' ? undefined : { path: path.join(root, address) },
      );
    },
  };
}
