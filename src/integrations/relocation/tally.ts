import type { ElementLink } from './address-book.ts';
import type { Finding } from './finding.ts';
import type { Told } from './rewriter.ts';

/** A link to an element, and all pages that have it. */
export interface SharedLink extends ElementLink {
  from: string[];
}

/** What all pages of a site told, gathered. */
export interface Tally {
  add(told: Told): void;
  /** Pages that told. */
  files: ReadonlySet<string>;
  findings: readonly Finding[];
  links(): Iterable<SharedLink>;
  /** Files that pages refer to, each with one page that does. */
  targets: ReadonlyMap<string, string>;
}

/** Opens a tally. There are millions of links, most of them the same on many pages: each is kept once. */
export function createTally(): Tally {
  const files = new Set<string>();
  const findings: Finding[] = [];
  const links = new Map<string, SharedLink>();
  const targets = new Map<string, string>();
  return {
    files,
    findings,
    targets,
    links: () => links.values(),
    add(told) {
      files.add(told.file);
      findings.push(...told.findings);
      for (const target of told.targets) targets.set(target, told.file);
      for (const link of told.links) {
        const key = `${link.page} ${link.address}`;
        const shared = links.get(key) ?? { ...link, from: [] };
        shared.from.push(told.file);
        links.set(key, shared);
      }
    },
  };
}
