import type { CollectionEntry } from 'astro:content';
import type { Citation } from '../schemas/provenance.ts';

/** A citation with the source it names. */
export interface CitedSource {
  source: CollectionEntry<'sources'>;
  at: string | undefined;
  citing: string | undefined;
}

/** Who said something, and when it held. */
export interface Provenance {
  asOf: string;
  cited: CitedSource[];
}

/** What an entry, or a statement inside it, says about its origin. */
export interface Origin {
  asOf?: string | undefined;
  sources?: Citation[] | undefined;
}

/** Sources by id. */
export type Sources = ReadonlyMap<string, CollectionEntry<'sources'>>;

/** The source with an id. The content check has looked every id up; one that is missing here is a fault of ours. */
export function sourceOf(sources: Sources, id: string): CollectionEntry<'sources'> {
  const source = sources.get(id);
  if (!source) throw new Error(`No source "${id}" in content/sources`);
  return source;
}

/** Date and sources of a statement: its own where it has them, else its entry's. */
export function provenanceOf(sources: Sources, entry: Required<Origin>, statement: Origin = {}): Provenance {
  const citations = statement.sources ?? entry.sources ?? [];
  return {
    asOf: statement.asOf ?? entry.asOf ?? 'undated',
    cited: citations.map(({ source, at, citing }) => ({ source: sourceOf(sources, source), at, citing })),
  };
}
