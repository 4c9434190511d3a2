import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inBatches } from '../batches.ts';
import { createAddressBook, type AddressBook } from './address-book.ts';
import { createBundler, type Bundler } from './bundle.ts';
import type { Finding } from './finding.ts';
import { listOutput } from './output.ts';
import { relocatePage } from './relocated-page.ts';
import { rewriteSheet } from './stylesheet.ts';

const CHUNK = /^_astro\/.*\.m?js(\.map)?$/;

/**
 * Makes a finished build independent of where it lies: relative addresses, classic scripts. Works in place.
 *
 * @param root folder of the build
 * @param later paths that a later step will write, which pages may link to
 * @returns everything that is wrong in any page or style sheet; empty when the build may be published
 */
export async function relocate(root: string, later: readonly string[] = []): Promise<Finding[]> {
  const output = await listOutput(root, later);
  const book = createAddressBook(output);
  const bundler = createBundler(root);
  for (const sheet of output.sheets) {
    await rewriteFile(root, sheet, (css) =>
      rewriteSheet(css, (address) => book.relocate({ address, file: sheet, use: 'load' })),
    );
  }
  await inBatches(shallowFirst(output.pages), (page) =>
    rewriteFile(root, page, (html) => relocatePage(html, page, book, bundler)),
  );
  await removeModules(root, output.files, book, bundler);
  return book.findings();
}

/** Deep pages are many and lead to shallow ones: read after those, few of their links wait for a page that is still unread. */
function shallowFirst(pages: readonly string[]): string[] {
  const depth = (page: string) => page.split('/').length;
  return pages.toSorted((a, b) => depth(a) - depth(b));
}

async function rewriteFile(root: string, file: string, rewrite: (text: string) => string | Promise<string>) {
  const text = await readFile(path.join(root, file), 'utf8');
  const rewritten = await rewrite(text);
  if (rewritten !== text) await writeFile(path.join(root, file), rewritten);
}

/** The modules have become classic scripts; what no page refers to any more is left out of the output. */
async function removeModules(root: string, files: ReadonlySet<string>, book: AddressBook, bundler: Bundler) {
  const unused = [...files].filter((file) => CHUNK.test(file) && !book.used.has(file) && !bundler.made.has(file));
  await Promise.all(unused.map((file) => rm(path.join(root, file), { force: true })));
}
