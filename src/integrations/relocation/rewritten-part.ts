import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { shortenPage, type ScopeNames } from '../short-scopes.ts';
import type { Part } from '../threads.ts';
import { createAddressBook, type ElementLink } from './address-book.ts';
import { createBundler } from './bundle.ts';
import type { Finding } from './finding.ts';
import { relocatePage } from './relocated-page.ts';

/** What a part of the pages needs to know of the whole. */
export interface Whole {
  root: string;
  /** Every file that will exist. */
  files: ReadonlySet<string>;
  scopes: ScopeNames;
}

/** What some rewritten pages tell. */
export interface RewrittenPart {
  pages: readonly string[];
  findings: readonly Finding[];
  /** Links to elements of other pages, which another part may hold. */
  links: readonly ElementLink[];
  /** Scripts that these pages refer to, and those made for them. */
  scripts: readonly string[];
}

const SCRIPT = /^_astro\/.*\.m?js$/;

/**
 * Rewrites some pages in place: short scopes, relative addresses, classic scripts. Files are read and written without
 * waiting for each other: a thread has nothing else to do.
 */
export default async function rewritePart({
  given: { root, files, scopes },
  items: pages,
}: Part<Whole, string>): Promise<RewrittenPart> {
  const book = createAddressBook({ files });
  const bundler = createBundler(root);
  for (const page of pages) {
    const file = path.join(root, page);
    const html = readFileSync(file, 'utf8');
    const rewritten = await relocatePage(shortenPage(html, scopes), page, book, bundler);
    if (rewritten !== html) overwrite(file, rewritten);
  }
  const named = [...book.used].filter((file) => SCRIPT.test(file));
  return { pages, findings: book.findings, links: book.links, scripts: [...named, ...bundler.made] };
}

/** Writes over what is there. A file emptied first is sent to the disk at once by some file systems, ten times as slowly. */
function overwrite(file: string, text: string) {
  const content = Buffer.from(text);
  const opened = openSync(file, 'r+');
  try {
    let written = 0;
    while (written < content.length) {
      written += writeSync(opened, content, written, content.length - written, written);
    }
    ftruncateSync(opened, content.length);
  } finally {
    closeSync(opened);
  }
}
