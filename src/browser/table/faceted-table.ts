import { fold } from '../search/fold.ts';
import { partOf } from '../search/part-of.ts';
import { nextOrder, ordered, readOrder } from './order.ts';
import { readTableAddress, writeTableAddress } from './table-address.ts';
import { fits, valuesIn, type RowFacts, type Wish } from './wish.ts';
import { WORDING, type Noun } from './wording.ts';

type Field = HTMLSelectElement | HTMLInputElement;

/**
 * A table that can be narrowed down and sorted. Without scripts its rows all stand there, in the order of the page.
 * What is chosen lives in the fields, and the address says it.
 */
export class FacetedTable {
  readonly #root: HTMLElement;
  readonly #noun: Noun;
  readonly #body: HTMLTableSectionElement;
  readonly #heads: HTMLTableCellElement[];
  /** In the order of the page. */
  readonly #rows: { row: HTMLTableRowElement; facts: RowFacts }[];
  readonly #fields: Field[];
  readonly #facets: { select: HTMLSelectElement; labels: Map<string, string> }[];
  readonly #text: HTMLInputElement | null;
  readonly #order: HTMLSelectElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#noun = { one: root.dataset.one ?? '', other: root.dataset.other ?? '' };
    this.#body = partOf(root, 'tbody', HTMLTableSectionElement);
    this.#heads = [...root.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    this.#rows = [...this.#body.rows].map((row) => ({ row, facts: factsOf(row) }));
    this.#text = root.querySelector('[data-table-form] input');
    this.#order = partOf(root, '[data-table-order]', HTMLSelectElement);
    this.#fields = [...root.querySelectorAll<Field>('[data-table-form] :is(select, input)')];
    this.#facets = [...root.querySelectorAll<HTMLSelectElement>('[data-table-form] select[data-facet]')].map(
      (select) => ({ select, labels: new Map([...select.options].map(({ value, text }) => [value, text])) }),
    );
  }

  start(): void {
    for (const head of this.#heads) this.#offerOrder(head);
    this.#readAddress();
    for (const field of this.#fields) field.addEventListener('input', () => this.#changed());
    for (const button of this.#root.querySelectorAll('[data-table-clear]')) {
      button.addEventListener('click', () => this.#clear());
    }
    partOf(this.#root, '[data-table-form]', HTMLElement).hidden = false;
    this.#show();
  }

  /**
   * A button in the head of a column. Its two orders stand in the list as well, and its name beside it, for screens
   * where the heads are only heard.
   */
  #offerOrder(head: HTMLTableCellElement): void {
    const { column = '' } = head.dataset;
    const name = (head.dataset.name ?? head.innerText).trim();
    this.#order.add(new Option(WORDING.ascending(name), column));
    this.#order.add(new Option(WORDING.descending(name), `-${column}`));
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    const plain = document.createElement('span');
    plain.textContent = name;
    head.append(plain, button);
    button.addEventListener('click', () => {
      this.#order.value = nextOrder(this.#order.value, column);
      this.#changed();
    });
  }

  #readAddress(): void {
    const known = this.#fields.map((field) => ({
      name: field.name,
      values: field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : undefined,
    }));
    const asked = readTableAddress(location.search, known);
    for (const field of this.#fields) field.value = asked.get(field.name) ?? '';
  }

  #changed(): void {
    const values = new Map(this.#fields.map(({ name, value }) => [name, value]));
    const query = writeTableAddress(location.search, values);
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
    this.#show();
  }

  #clear(): void {
    for (const field of this.#fields) field.value = '';
    this.#changed();
    // The button may have gone with what it cleared.
    this.#fields[0]?.focus();
  }

  #show(): void {
    this.#sort();
    const wishes = this.#wishes();
    const typed = this.#text?.value ?? '';
    let shown = 0;
    for (const { row, facts } of this.#rows) {
      row.hidden = !fits(facts, wishes, typed);
      if (!row.hidden) shown += 1;
    }
    const part = (name: string) => partOf(this.#root, `[data-table-${name}]`, HTMLElement);
    part('status').textContent = WORDING.shown(shown, this.#rows.length, this.#noun);
    part('nothing').hidden = shown > 0;
    part('clear').hidden = this.#fields.every(({ value }) => value === '');
    this.#countOptions(typed);
    this.#markColumn();
  }

  /** Marks the column that a facet asks about, and brings it into sight inside the table's own frame. */
  #markColumn(): void {
    const asked = this.#facets.map(({ select }) => select.value).filter(Boolean);
    const column = this.#heads.find(({ dataset }) => dataset.value !== undefined && asked.includes(dataset.value));
    if (column !== undefined && 'chosen' in column.dataset) return;
    for (const head of this.#heads) head.toggleAttribute('data-chosen', head === column);
    const frame = column?.closest('[data-table-frame]');
    if (column && frame) frame.scrollLeft = column.offsetLeft - frame.clientWidth / 2;
  }

  #sort(): void {
    const order = readOrder(this.#order.value);
    const head = this.#heads.find(({ dataset }) => dataset.column === order?.column);
    for (const other of this.#heads) other.removeAttribute('aria-sort');
    head?.setAttribute('aria-sort', order?.descending ? 'descending' : 'ascending');
    const keys = this.#rows.map(({ row }) => (head ? keyOf(row.cells[head.cellIndex]) : ''));
    this.#body.append(...ordered(keys, order?.descending).flatMap((index) => this.#rows[index]?.row ?? []));
  }

  /** What the facets ask for, but for one of them. */
  #wishes(except?: HTMLSelectElement): Wish[] {
    return this.#facets
      .filter(({ select }) => select !== except && select.value !== '')
      .map(({ select }) => wishOf(select, select.value));
  }

  /** Says beside each value how many rows there would be. */
  #countOptions(typed: string): void {
    for (const { select, labels } of this.#facets) {
      const others = this.#wishes(select);
      for (const option of select.options) {
        if (option.value === '') continue;
        const wishes = [...others, wishOf(select, option.value)];
        const rows = this.#rows.filter(({ facts }) => fits(facts, wishes, typed)).length;
        option.text = WORDING.option(labels.get(option.value) ?? option.value, rows);
      }
    }
  }
}

const keyOf = (cell: HTMLTableCellElement | undefined) => cell?.dataset.sort ?? cell?.textContent?.trim() ?? '';

function factsOf(row: HTMLTableRowElement): RowFacts {
  const facets = Object.entries(row.dataset).map(([facet, values]) => [facet, valuesIn(values)] as const);
  return { facets: Object.fromEntries(facets), words: fold(row.textContent ?? '') };
}

function wishOf({ dataset }: HTMLSelectElement, value: string): Wish {
  return { facet: dataset.facet ?? '', value, part: dataset.part === undefined ? undefined : Number(dataset.part) };
}
