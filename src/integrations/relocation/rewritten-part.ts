import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { shortenPage, type ScopeNames } from '../short-scopes.ts';
import type { Part } from '../threads.ts';
import { createAddressBook, type ElementLink } from './address-book.ts';
import { createBundler, type Bundler } from './bundle.ts';
import type { Finding } from './finding.ts';
import { isChunk } from './output.ts';
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

/** By the folder of the site: a thread gets many parts of one, and pages share their scripts. */
const bundlers = new Map<string, Bundler>();

/**
 * Rewrites some pages in place: short scopes, relative addresses, classic scripts. Files are read and written without
 * waiting for each other: a thread has nothing else to do.
 */
export default async function rewritePart({
  given: { root, files, scopes },
  items: pages,
}: Part<Whole, string>): Promise<RewrittenPart> {
  const book = createAddressBook({ files });
  const bundler = bundlers.get(root) ?? createBundler(root);
  bundlers.set(root, bundler);
  for (const page of pages) {
    const file = path.join(root, page);
    const html = readFileSync(file, 'utf8');
    const rewritten = await relocatePage(shortenPage(html, scopes), page, book, bundler);
    if (rewritten !== html) overwrite(file, rewritten);
  }
  const named = [...book.used].filter(isChunk);
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
