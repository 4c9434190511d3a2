import { AUDIENCES, PURPOSES } from '../../schemas/vocabulary.ts';
import { stateName } from '../state-name.ts';
import { IRREGULAR_MIGRATION, NOT_SAID, routeFacets, type RouteFacet } from './facets.ts';
import type { RouteRecord } from './record.ts';
import type { Documents } from './reporters.ts';

/** A value that can be chosen, and what it is called. */
export interface FacetOption {
  value: string;
  label: string;
}

const plain = (value: string): FacetOption => ({ value, label: value });
const byLabel = (a: FacetOption, b: FacetOption) => a.label.localeCompare(b.label, 'en');
const newestFirst = (a: string, b: string) =>
  Number(a === 'undated') - Number(b === 'undated') || b.localeCompare(a, 'en');

/** What can be chosen of each facet: the values that routes have, in an order in which they are looked for. */
export function routeOptions(
  routes: readonly RouteRecord[],
  documents: Documents,
): Record<RouteFacet, readonly FacetOption[]> {
  const facets = routes.map(routeFacets);
  const used = (facet: RouteFacet) => new Set(facets.flatMap((own) => own[facet]));
  const states = (facet: RouteFacet) =>
    [...used(facet)].map((value) => ({ value, label: stateName(value) })).toSorted(byLabel);
  const among = (facet: RouteFacet, words: readonly string[]) =>
    [...words, NOT_SAID].filter((word) => used(facet).has(word)).map(plain);
  return {
    origin: states('origin'),
    transit: states('transit'),
    destination: states('destination'),
    country: states('country'),
    form: among('form', [...PURPOSES, IRREGULAR_MIGRATION]),
    who: among('who', AUDIENCES),
    period: [...used('period')].toSorted(newestFirst).map(plain),
    source: sourceOptions(routes, documents),
  };
}

/** The documents that are cited, and whom they relay. A document's own voice is not offered once more. */
function sourceOptions(routes: readonly RouteRecord[], documents: Documents): FacetOption[] {
  const statements = routes.flatMap((route) => route.statements);
  const cited = statements
    .flatMap(({ sources }) => sources)
    .map((id): [string, string] => [id, documents.get(id)?.data.shortTitle ?? id]);
  const relayed = statements
    .flatMap(({ reporters }) => reporters)
    .filter((reporter) => reporter.relayed)
    .map(({ id, name }): [string, string] => [id, name]);
  return [...new Map([...cited, ...relayed])].map(([value, label]) => ({ value, label })).toSorted(byLabel);
}
