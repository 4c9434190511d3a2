import type { SearchFilters } from './engine.ts';

/** The part of Pagefind's browser interface that is used here; its package types only the building side. */
export interface PagefindRuntime {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  basePath: string;
  baseUrl: string;
  noWorker: boolean;
  excerptLength: number;
  excerptEllipsis: string;
  ranking: { termFrequency?: number; pageLength?: number; metaWeights: Record<string, number> };
}

export interface PagefindInstance {
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(text: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

export type PagefindFilters = Partial<Record<keyof SearchFilters, { any: string[] }>>;

export interface PagefindAnswer {
  results: PagefindResult[];
  /** By filter and value: how many of the results have it; only of filters already loaded. */
  filters: Record<string, Record<string, number>>;
}

export interface PagefindResult {
  id: string;
  data(): Promise<PagefindEntry>;
}

export interface PagefindEntry {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
