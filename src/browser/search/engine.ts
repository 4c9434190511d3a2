import { loadChunk, loadScript } from './chunks.ts';
import { foldedWords } from './fold.ts';
import { INDEX_PATH, indexFetch, type IndexFetch } from './index-fetch.ts';
import { missingWords, withoutWords } from './nearest.ts';
import type {
  PagefindAnswer,
  PagefindEntry,
  PagefindFilters,
  PagefindInstance,
  PagefindResult,
  PagefindRuntime,
} from './pagefind.ts';
import type { SearchParts } from './parts.ts';
import { meansTelephone, pinnedFirst, pinnedIds, type Pins } from './pins.ts';
import { readQuery, type Query } from './query.ts';

declare global {
  /** Set by the script of Pagefind's program. */
  var counterpartPagefind: PagefindRuntime | undefined;
  /** Used by it in place of `fetch`. */
  var counterpartIndexFetch: IndexFetch | undefined;
}

/** The values a reader ticked; an empty list asks for nothing in particular. */
export interface SearchFilters {
  country: string[];
  kind: string[];
}

/** By value: how many results have it. */
export type FacetCounts = Record<string, number>;

/** What was found for a query. */
export interface SearchAnswer {
  query: Query;
  total: number;
  /** The first entries, as many as were asked for. */
  entries: PagefindEntry[];
  /** Words of the query that none of these entries has: then they are nearest matches only. */
  missing: string[];
  /** Loads further entries by their place. In: the first wanted, and how many. Out: those that exist. */
  further(from: number, count: number): Promise<PagefindEntry[]>;
}

/** Names are worth more than mentions; digits and articles most of all, since nobody types them by chance. */
const META_WEIGHTS = {
  title: 8,
  aliases: 6,
  spelt: 6,
  digits: 10,
  numbers: 8,
  formerNumbers: 8,
  articles: 8,
  country: 3,
  kind: 2,
};

const EXCERPT_WORDS = 26;

/** The search of a built site: one per page, loaded once. */
export class SearchEngine {
  readonly #index: PagefindInstance;
  readonly #pins: Pins;

  private constructor(index: PagefindInstance, pins: Pins) {
    this.#index = index;
    this.#pins = pins;
  }

  /**
   * Loads what every search needs.
   * In: the names of the index's parts. Out: the engine. Throws when a part could not be loaded.
   */
  static async load(parts: SearchParts): Promise<SearchEngine> {
    globalThis.counterpartIndexFetch = indexFetch(parts);
    const [pins] = await Promise.all([
      loadChunk(parts.pins),
      ...[parts.runtime, parts.wasm, parts.meta].map((name) => loadScript(name)),
    ]);
    const runtime = globalThis.counterpartPagefind;
    if (runtime === undefined) throw new Error(`search/${parts.runtime}.js did not start`);
    const index = runtime.createInstance({
      basePath: INDEX_PATH,
      baseUrl: '/',
      noWorker: true,
      excerptLength: EXCERPT_WORDS,
      excerptEllipsis: '…',
      ranking: { metaWeights: META_WEIGHTS },
    });
    await index.init();
    return new SearchEngine(index, pins as Pins);
  }

  /**
   * Finds entries. Words that no entry has are left out, so that a slip in one does not spoil the order of the rest.
   * In: what was typed, ticked values, and how many entries to load; with nothing typed and ticked, all are found.
   * Out: the answer, best first.
   */
  async search(typed: string, filters: SearchFilters, count: number): Promise<SearchAnswer> {
    const query = readQuery(typed);
    const answer = await this.#answer(query, filters, count);
    const known = withoutWords(query.name, answer.missing);
    if (answer.missing.length === 0 || known === '') return answer;
    const { missing } = answer;
    return { ...(await this.#answer(readQuery(known), filters, count)), query, missing };
  }

  /**
   * Counts results by value. A facet's own ticks do not reduce its own counts: they say what one more tick would add.
   * In: what was typed, and ticked values. Out: for each facet its values with counts above none.
   */
  async facets(typed: string, filters: SearchFilters): Promise<Record<keyof SearchFilters, FacetCounts>> {
    await this.#index.filters();
    const query = readQuery(typed);
    const [byCountry, byKind] = await Promise.all([
      this.#ask(query, { ...filters, country: [] }),
      this.#ask(query, { ...filters, kind: [] }),
    ]);
    return { country: byCountry.filters.country ?? {}, kind: byKind.filters.kind ?? {} };
  }

  async #answer(query: Query, filters: SearchFilters, count: number): Promise<SearchAnswer> {
    const { results } = await this.#ask(query, filters);
    const ranked = pinnedFirst(results, pinnedIds(this.#pins, query));
    const entries = await loadEntries(ranked.slice(0, count));
    return {
      query,
      total: ranked.length,
      entries,
      missing: entries.length === 0 ? [] : missingWords(this.#termOf(query), entries.map(wordsOf)),
      further: (from, more) => loadEntries(ranked.slice(from, from + more)),
    };
  }

  #ask(query: Query, filters: SearchFilters): Promise<PagefindAnswer> {
    return this.#index.search(this.#termOf(query) || null, { filters: indexFilters(filters) });
  }

  #termOf(query: Query): string {
    return query.digits !== undefined && meansTelephone(this.#pins, query) ? query.digits : query.name;
  }
}

function indexFilters(filters: SearchFilters): PagefindFilters {
  const ticked = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(ticked.map(([facet, values]) => [facet, { any: values }]));
}

function loadEntries(results: PagefindResult[]): Promise<PagefindEntry[]> {
  return Promise.all(results.map((result) => result.data()));
}

/** The words of entries already seen: while a reader types, the same entries are found again and again. */
const wordsSeen = new WeakMap<PagefindEntry, string[]>();

function wordsOf(entry: PagefindEntry): string[] {
  const seen = wordsSeen.get(entry);
  if (seen !== undefined) return seen;
  const words = foldedWords([entry.content, ...Object.values(entry.meta)].join(' '));
  wordsSeen.set(entry, words);
  return words;
}
