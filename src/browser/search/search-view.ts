import type { SearchAnswer, SearchEngine, SearchFilters } from './engine.ts';
import { partOf } from './part-of.ts';
import type { PagefindEntry } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { hideFailure, showFailure } from './search-failure.ts';
import { WORDING } from './wording.ts';

/** The list of results and the line that announces it, in the dialog and on the search page alike. */
export class SearchView {
  /** What the list shows now; absent while nothing is searched for. */
  shown: SearchAnswer | undefined;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #root: HTMLElement;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#list = partOf(root, '[data-search-results]', HTMLElement);
    this.#status = partOf(root, '[data-search-status]', HTMLElement);
  }

  /** The links of the results, in order. */
  get links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[href]')];
  }

  /** Empties the list and says what can be typed. */
  clear(): void {
    this.#turn += 1;
    this.shown = undefined;
    this.#list.replaceChildren();
    this.#say(WORDING.invitation);
  }

  /**
   * Searches and shows the first results, unless a later call has overtaken this one.
   * In: the engine, which may still be loading, what was typed, ticked values and how many results to show.
   * Out: what is shown; undefined when overtaken or when the search could not be loaded, which is then said.
   */
  async show(
    engine: () => Promise<SearchEngine>,
    typed: string,
    filters: SearchFilters,
    count: number,
  ): Promise<SearchAnswer | undefined> {
    const turn = (this.#turn += 1);
    if (this.shown === undefined) this.#say(WORDING.searching);
    try {
      const answer = await (await engine()).search(typed, filters, count);
      return turn === this.#turn ? this.#render(answer) : undefined;
    } catch {
      if (turn === this.#turn) this.#fail();
      return undefined;
    }
  }

  /**
   * Adds further results below those shown.
   * In: how many. Out: the first of the new links.
   */
  async more(count: number): Promise<HTMLAnchorElement | undefined> {
    const { shown } = this;
    if (shown === undefined) return undefined;
    const before = shown.entries.length;
    const further = await shown.further(before, count);
    if (shown !== this.shown) return undefined;
    shown.entries.push(...further);
    this.#list.append(...this.#items(shown, further));
    return this.links[before];
  }

  #render(answer: SearchAnswer): SearchAnswer {
    this.shown = answer;
    this.#list.replaceChildren(...this.#items(answer, answer.entries));
    this.#say(summary(answer));
    return answer;
  }

  #items({ query }: SearchAnswer, entries: PagefindEntry[]): HTMLLIElement[] {
    return entries.map((entry) => resultItem(entry, query));
  }

  #say(text: string): void {
    hideFailure(this.#root);
    this.#status.textContent = text;
  }

  #fail(): void {
    this.shown = undefined;
    this.#list.replaceChildren();
    this.#say('');
    showFailure(this.#root, 'failed');
  }
}

function summary({ total, query, missing }: SearchAnswer): string {
  if (total === 0) return query.typed === '' ? WORDING.nothingChosen : WORDING.nothing(query.typed);
  const count = WORDING.results(total, query.typed);
  return missing.length === 0 ? count : `${count}. ${WORDING.nearest(missing)}`;
}
