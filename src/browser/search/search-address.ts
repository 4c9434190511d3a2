import type { SearchFilters } from './engine.ts';

/** What the address of the search page says. */
export interface SearchAddress extends SearchFilters {
  q: string;
}

/**
 * Reads a search from an address.
 * In: the part after `?`. Out: what was typed and which values were ticked.
 */
export function readSearchAddress(query: string): SearchAddress {
  const params = new URLSearchParams(query);
  return { q: params.get('q') ?? '', country: params.getAll('country'), kind: params.getAll('kind') };
}

/**
 * Writes a search as an address, so that it can be kept and sent.
 * In: what was typed and which values are ticked. Out: the part from `?` on; `?` alone for nothing.
 */
export function writeSearchAddress({ q, country, kind }: SearchAddress): string {
  const pairs = [
    ...(q === '' ? [] : [['q', q]]),
    ...country.map((value) => ['country', value]),
    ...kind.map((value) => ['kind', value]),
  ];
  return `?${new URLSearchParams(pairs).toString()}`;
}
