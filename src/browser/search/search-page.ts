import { KINDS } from '../../directory/search-record.ts';
import { afterPause } from './after-pause.ts';
import type { SearchEngine, SearchFilters } from './engine.ts';
import { FacetList } from './facet-list.ts';
import { partOf } from './part-of.ts';
import { readSearchAddress, writeSearchAddress } from './search-address.ts';
import { SearchView } from './search-view.ts';
import { KIND_NAMES } from './wording.ts';

/** How many results the page shows at first, and adds each time. */
const RESULTS_SHOWN = 20;

/** From this width on the facets stand beside the results and are always open. */
const WIDE = '(min-width: 52rem)';

type Facets = Record<keyof SearchFilters, FacetList>;

/**
 * Makes the search page answer, keep its search in the address, and narrow down by country and kind.
 * In: the page's root and the engine, which may still be loading.
 */
export function startSearchPage(root: HTMLElement, engine: () => Promise<SearchEngine>): void {
  new SearchPage(root, engine).start();
}

class SearchPage {
  readonly #root: HTMLElement;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #field: HTMLInputElement;
  readonly #more: HTMLElement;
  readonly #view: SearchView;
  /** What the address asked for, until the boxes exist. */
  #asked: SearchFilters;
  #facets: Facets | undefined;

  constructor(root: HTMLElement, engine: () => Promise<SearchEngine>) {
    const { q, ...asked } = readSearchAddress(location.search);
    this.#root = root;
    this.#engine = engine;
    this.#field = partOf(root, 'input[type="search"]', HTMLInputElement);
    this.#more = partOf(root, '[data-search-more]', HTMLElement);
    this.#view = new SearchView(root);
    this.#asked = asked;
    this.#field.value ||= q;
  }

  start(): void {
    partOf(this.#root, '[data-search-live]', HTMLElement).hidden = false;
    partOf(this.#root, 'details', HTMLDetailsElement).open = matchMedia(WIDE).matches;
    this.#field.addEventListener(
      'input',
      afterPause(() => void this.#search()),
    );
    this.#more.addEventListener('click', () => void this.#showMore());
    partOf(this.#root, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search();
    });
    void this.#search();
  }

  get #filters(): SearchFilters {
    if (this.#facets === undefined) return this.#asked;
    return { country: this.#facets.country.ticked, kind: this.#facets.kind.ticked };
  }

  async #search(): Promise<void> {
    const typed = this.#field.value.trim();
    const filters = this.#filters;
    history.replaceState(null, '', writeSearchAddress({ q: typed, ...filters }));
    if (typed === '' && filters.country.length + filters.kind.length === 0) this.#view.clear();
    else await this.#view.show(this.#engine, typed, filters, RESULTS_SHOWN);
    this.#offerMore();
    await this.#countFacets(typed, filters);
  }

  async #countFacets(typed: string, filters: SearchFilters): Promise<void> {
    const engine = await this.#engine().catch(() => undefined);
    if (engine === undefined) return;
    this.#facets ??= await this.#buildFacets(engine);
    const counts = await engine.facets(typed, filters);
    if (typed !== this.#field.value.trim()) return;
    this.#facets.country.count(counts.country);
    this.#facets.kind.count(counts.kind);
  }

  async #buildFacets(engine: SearchEngine): Promise<Facets> {
    const all = await engine.facets('', { country: [], kind: [] });
    const countries = Object.keys(all.country).sort(new Intl.Collator('en').compare);
    const kinds = KINDS.filter((kind) => kind in all.kind);
    return {
      country: this.#facet(
        'country',
        countries.map((name) => [name, name]),
      ),
      kind: this.#facet(
        'kind',
        kinds.map((kind) => [kind, KIND_NAMES[kind]]),
      ),
    };
  }

  #facet(name: keyof SearchFilters, values: [string, string][]): FacetList {
    const fieldset = partOf(this.#root, `[data-facet="${name}"]`, HTMLElement);
    return new FacetList(fieldset, values, this.#asked[name], () => void this.#search());
  }

  async #showMore(): Promise<void> {
    const firstNew = await this.#view.more(RESULTS_SHOWN);
    this.#offerMore();
    firstNew?.focus();
  }

  #offerMore(): void {
    const { shown } = this.#view;
    this.#more.hidden = shown === undefined || shown.entries.length >= shown.total;
  }
}
