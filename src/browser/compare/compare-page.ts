import { betweenPage } from '../../directory/anchor.ts';
import type { ComparedCountry } from '../../directory/comparison/compared-country.ts';
import { element } from '../element.ts';
import { partOf } from '../search/part-of.ts';
import { addressOf, comparisonSection } from './comparison-table.ts';
import {
  MOST_COUNTRIES,
  readComparisonAddress,
  writeComparisonAddress,
  type AskedChoice,
  type Choice,
} from './comparison-address.ts';
import { loadCountry } from './country-scripts.ts';
import { WORDING } from './wording.ts';

/** From this width on the boxes stand above the result and are always open. */
const WIDE = '(min-width: 48.01rem)';

/** The boxes of a name with the words beside them, by value. */
type Boxes = ReadonlyMap<string, { box: HTMLInputElement; name: string }>;

/** The page of comparisons: what is ticked is shown, and the address says it. */
export class ComparePage {
  readonly #root: HTMLElement;
  readonly #countries: Boxes;
  readonly #sections: Boxes;
  readonly #results: HTMLElement;
  /** Countries in the order they were chosen, which boxes do not know. */
  #chosen: string[] = [];
  /** Counts what was asked, so that a slow answer does not replace a later one. */
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#countries = boxesOf(root, 'countries');
    this.#sections = boxesOf(root, 'sections');
    this.#results = this.#part('results');
  }

  start(): void {
    const asked = this.#readAddress();
    this.#tick(asked);
    const picker = partOf(this.#root, 'details', HTMLDetailsElement);
    picker.open = matchMedia(WIDE).matches || asked.countries.length < 2;
    for (const { box } of this.#countries.values()) box.addEventListener('change', () => this.#choose(box));
    for (const { box } of this.#sections.values()) box.addEventListener('change', () => this.#changed());
    partOf(this.#root, '[data-comparison-retry]', HTMLElement).addEventListener('click', () => void this.#retry());
    this.#part('live').hidden = false;
    this.#notice([
      ...(asked.unknown.length > 0 ? [WORDING.unknown(asked.unknown)] : []),
      ...(asked.leftOut.length > 0 ? [WORDING.leftOut(this.#names(asked.leftOut))] : []),
    ]);
    void this.#show();
  }

  get #choice(): Choice {
    const ticked = [...this.#sections].filter(([, { box }]) => box.checked);
    return { countries: this.#chosen, sections: ticked.map(([id]) => id) };
  }

  #readAddress(): AskedChoice {
    return readComparisonAddress(location.search, {
      countries: [...this.#countries.keys()],
      sections: [...this.#sections.keys()],
      first: [...this.#sections].filter(([, { box }]) => box.defaultChecked).map(([id]) => id),
    });
  }

  /** Ticks what the address says, whatever the browser has kept of an earlier visit. */
  #tick({ countries, sections }: Choice): void {
    this.#chosen = countries;
    for (const [slug, { box }] of this.#countries) box.checked = countries.includes(slug);
    for (const [id, { box }] of this.#sections) box.checked = sections.includes(id);
  }

  #choose(box: HTMLInputElement): void {
    if (!box.checked) this.#chosen = this.#chosen.filter((slug) => slug !== box.value);
    else if (this.#chosen.length < MOST_COUNTRIES) this.#chosen = [...this.#chosen, box.value];
    else {
      box.checked = false;
      this.#notice([WORDING.full(this.#names([box.value]).join())]);
      return;
    }
    this.#changed();
  }

  #changed(): void {
    history.replaceState(null, '', writeComparisonAddress(this.#choice));
    this.#notice([]);
    void this.#show();
  }

  async #retry(): Promise<void> {
    await this.#show();
    // The button has gone when it did its work.
    if (this.#part('failure').hidden) this.#results.focus();
  }

  /** Shows what is chosen, unless a later choice overtakes it while it loads. */
  async #show(): Promise<void> {
    const turn = (this.#turn += 1);
    const { countries, sections } = this.#choice;
    const lacking = this.#lacking(countries, sections);
    if (lacking !== undefined) {
      this.#clear(lacking);
      return;
    }
    if (this.#results.childElementCount === 0) this.#say(WORDING.loading);
    const answers = await Promise.allSettled(countries.map(loadCountry));
    if (turn !== this.#turn) return;
    const failed = countries.filter((_, place) => answers[place]?.status === 'rejected');
    this.#fail(failed);
    this.#render(
      answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
      sections,
    );
  }

  /** What must still be chosen before anything can be shown. */
  #lacking(countries: readonly string[], sections: readonly string[]): string | undefined {
    if (countries.length === 0) return WORDING.noCountry;
    if (countries.length === 1) return WORDING.oneCountry(this.#names(countries).join());
    return sections.length === 0 ? WORDING.noSection : undefined;
  }

  #clear(lacking: string): void {
    this.#results.replaceChildren();
    this.#fail([]);
    this.#say(lacking);
  }

  #render(countries: readonly ComparedCountry[], sections: readonly string[]): void {
    const titled = sections.map((id) => ({ id, title: this.#sections.get(id)?.name ?? id }));
    this.#results.replaceChildren(
      ...pairLink(countries),
      ...titled.map(({ id, title }) => comparisonSection(id, title, countries)),
    );
    const names = countries.map(({ name }) => name);
    this.#say(
      names.length === 0
        ? ''
        : WORDING.shown(
            names,
            titled.map(({ title }) => title),
          ),
    );
  }

  #fail(slugs: readonly string[]): void {
    this.#part('failure').hidden = slugs.length === 0;
    this.#part('failed').textContent = slugs.length === 0 ? '' : WORDING.failed(this.#names(slugs));
  }

  #notice(sentences: readonly string[]): void {
    this.#part('notice').replaceChildren(
      ...sentences.map((sentence) => element('p', { class: 'notice warning' }, sentence)),
    );
  }

  #say(sentence: string): void {
    this.#part('status').textContent = sentence;
  }

  #names(slugs: readonly string[]): string[] {
    return slugs.map((slug) => this.#countries.get(slug)?.name ?? slug);
  }

  #part(name: string): HTMLElement {
    return partOf(this.#root, `[data-comparison-${name}]`, HTMLElement);
  }
}

function boxesOf(root: HTMLElement, name: string): Boxes {
  const boxes = [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  return new Map(boxes.map((box) => [box.value, { box, name: box.labels?.[0]?.innerText.trim() ?? box.value }]));
}

/** Two countries have a page of their own, unless of both only lines and memberships are known. */
function pairLink(countries: readonly ComparedCountry[]): HTMLElement[] {
  const [a, b] = countries;
  if (!a || !b || countries.length > 2 || countries.every(({ depth }) => depth === 'line')) return [];
  const link = element('a', { href: addressOf(betweenPage(a.slug, b.slug)) }, WORDING.pair(a.name, b.name));
  return [element('p', { class: 'two' }, link)];
}
