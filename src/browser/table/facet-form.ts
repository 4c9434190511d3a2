import { fold } from '../search/fold.ts';
import { partOf } from '../search/part-of.ts';
import { readTableAddress, writeTableAddress } from './table-address.ts';
import { fitting, valuesIn, type RowFacts, type Wish } from './wish.ts';
import { WORDING, type Noun } from './wording.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/**
 * The form above things that can be narrowed down: rows of a table, cards. What is chosen lives in its fields, and the
 * address says it. Without scripts it stays hidden, and the things all stand there.
 */
export class FacetForm {
  readonly #root: HTMLElement;
  readonly #noun: Noun;
  readonly #fields: Field[];
  readonly #facets: { select: HTMLSelectElement; labels: Map<string, string> }[];
  readonly #text: HTMLInputElement | null;
  #changed: () => void = () => undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#noun = { one: root.dataset.one ?? '', other: root.dataset.other ?? '' };
    this.#text = root.querySelector('[data-facet-form] input');
    this.#fields = [...root.querySelectorAll<Field>('[data-facet-form] :is(select, input)')];
    this.#facets = [...root.querySelectorAll<HTMLSelectElement>('[data-facet-form] select[data-facet]')].map(
      (select) => ({ select, labels: new Map([...select.options].map(({ value, text }) => [value, text])) }),
    );
  }

  /**
   * Reads the address and offers the form.
   *
   * @param changed what is to be done when something else is chosen
   */
  start(changed: () => void): void {
    this.#changed = changed;
    this.#readAddress();
    for (const field of this.#fields) field.addEventListener('input', () => this.keep());
    // Back to what was asked for before somebody chose on a map.
    addEventListener('popstate', () => {
      this.#readAddress();
      this.#changed();
    });
    for (const button of this.#root.querySelectorAll('[data-facet-clear]')) {
      button.addEventListener('click', () => this.#clear());
    }
    partOf(this.#root, '[data-facet-form]', HTMLElement).hidden = false;
  }

  /** Writes what the fields say into the address, and tells that they have changed. */
  keep(): void {
    const values = new Map(this.#fields.map(({ name, value }) => [name, value]));
    const query = writeTableAddress(location.search, values);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    this.#changed();
  }

  /** Whether anything is asked for; an order alone is not. */
  get asks(): boolean {
    return this.wishes().length > 0 || this.#typed.trim() !== '';
  }

  /** Tells of a thing whether it is among those asked for now. */
  get shows(): (facts: RowFacts) => boolean {
    return fitting(this.wishes(), this.#typed);
  }

  /** What the facets ask for, but for one of them. */
  wishes(except?: HTMLSelectElement): Wish[] {
    return this.#facets
      .filter(({ select }) => select !== except && select.value !== '')
      .map(({ select }) => wishOf(select, select.value));
  }

  /**
   * Says how many of all things are shown, and beside each value how many there would be; then `faceted` is heard on the
   * root, for what else shows the same things.
   */
  tell(all: readonly RowFacts[]): void {
    const shown = all.filter(this.shows).length;
    const part = (name: string) => partOf(this.#root, `[data-facet-${name}]`, HTMLElement);
    part('status').textContent = WORDING.shown(shown, all.length, this.#noun);
    part('nothing').hidden = shown > 0;
    part('clear').hidden = this.#fields.every(({ value }) => value === '');
    this.#countOptions(all);
    this.#root.dispatchEvent(new CustomEvent('faceted', { bubbles: true }));
  }

  get #typed(): string {
    return this.#text?.value ?? '';
  }

  #readAddress(): void {
    const known = this.#fields.map((field) => ({
      name: field.name,
      values: field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : undefined,
    }));
    const asked = readTableAddress(location.search, known);
    for (const field of this.#fields) field.value = asked.get(field.name) ?? '';
  }

  #clear(): void {
    for (const field of this.#fields) field.value = '';
    this.keep();
    // The button may have gone with what it cleared.
    this.#fields[0]?.focus();
  }

  #countOptions(all: readonly RowFacts[]): void {
    for (const { select, labels } of this.#facets) {
      const others = this.wishes(select);
      const left = all.filter(fitting(others, this.#typed));
      for (const option of select.options) {
        if (option.value === '') continue;
        const wish = wishOf(select, option.value);
        // Wishes about parts of one facet must hold of one value: asked for together.
        const things = left.filter(fitting([...others.filter(({ part }) => part !== undefined), wish])).length;
        const says = WORDING.option(labels.get(option.value) ?? option.value, things);
        if (option.text !== says) option.text = says;
      }
    }
  }
}

/** What an element can be asked about: the values of its attributes, and everything it says. */
export function factsOf({ dataset, textContent }: HTMLElement): RowFacts {
  const facets = Object.entries(dataset).map(([facet, values]) => [facet, valuesIn(values)] as const);
  return { facets: Object.fromEntries(facets), words: fold(textContent ?? '') };
}

function wishOf({ dataset }: HTMLSelectElement, value: string): Wish {
  return { facet: dataset.facet ?? '', value, part: dataset.part === undefined ? undefined : Number(dataset.part) };
}
