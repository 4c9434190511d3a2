import { shortenPage, type ScopeNames } from '../short-scopes.ts';
import { createAddressBook, type ElementLink } from './address-book.ts';
import { createBundler } from './bundle.ts';
import type { Finding } from './finding.ts';
import { relocatePage } from './relocated-page.ts';

/** What has to be known of a whole site to rewrite one of its pages. */
export interface Whole {
  /** Its folder. */
  root: string;
  /** Every file that will exist. */
  files: ReadonlySet<string>;
  scopes: ScopeNames;
}

/** What was learned from a page. */
export interface Told {
  /** The page itself, as a path in the output. */
  file: string;
  findings: readonly Finding[];
  /** Links to elements of other pages, each once: they can be judged when those pages are there. */
  links: readonly ElementLink[];
  /** Files that it refers to, or that were made for it; left out is what the same rewriter told of another page before. */
  targets: readonly string[];
}

/** Rewrites the pages of a site, one after the other. */
export type Rewriter = (html: string, file: string) => Promise<{ html: string; told: Told }>;

/** Opens a rewriter: short scopes, relative addresses, classic scripts. Every thread has its own. */
export function createRewriter({ root, files, scopes }: Whole): Rewriter {
  const book = createAddressBook({ files });
  const bundler = createBundler(root);
  const known = new Set<string>();
  return async (html, file) => {
    const rewritten = await relocatePage(shortenPage(html, scopes), file, book, bundler);
    const { findings, links, used } = book;
    const targets = [...used, ...bundler.made].filter((target) => !known.has(target));
    for (const target of targets) known.add(target);
    return { html: rewritten, told: { file, findings, links, targets } };
  };
}
