import { partOf } from '../search/part-of.ts';
import { factsOf, FacetForm } from './facet-form.ts';
import { nextOrder, ordered, readOrder } from './order.ts';
import type { RowFacts } from './wish.ts';
import { WORDING } from './wording.ts';

/**
 * A table that can be narrowed down and sorted. Without scripts its rows all stand there, in the order of the page.
 */
export class FacetedTable {
  readonly #form: FacetForm;
  readonly #body: HTMLTableSectionElement;
  readonly #heads: HTMLTableCellElement[];
  /** In the order of the page. */
  readonly #rows: { row: HTMLTableRowElement; facts: RowFacts }[];
  readonly #order: HTMLSelectElement;

  constructor(root: HTMLElement) {
    this.#body = partOf(root, 'tbody', HTMLTableSectionElement);
    this.#heads = [...root.querySelectorAll<HTMLTableCellElement>('th[data-column]')];
    this.#rows = [...this.#body.rows].map((row) => ({ row, facts: factsOf(row) }));
    this.#order = partOf(root, '[data-table-order]', HTMLSelectElement);
    this.#form = new FacetForm(root);
  }

  start(): void {
    for (const head of this.#heads) this.#offerOrder(head);
    this.#form.start(() => this.#show());
    this.#show();
  }

  /**
   * A button in the head of a column. Its two orders stand in the list as well, and its name beside it, for screens
   * where the heads are only heard.
   */
  #offerOrder(head: HTMLTableCellElement): void {
    const { column = '' } = head.dataset;
    const name = head.dataset.name ?? head.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
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
      this.#form.keep();
    });
  }

  #show(): void {
    this.#sort();
    const { shows } = this.#form;
    for (const { row, facts } of this.#rows) row.hidden = !shows(facts);
    this.#form.tell(this.#rows.map(({ facts }) => facts));
    this.#markColumn();
  }

  /** Marks the column that a facet asks about, and brings it into sight inside the table's own frame. */
  #markColumn(): void {
    const asked = this.#form.wishes().map(({ value }) => value);
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
    const rows = ordered(keys, order?.descending).flatMap((index) => this.#rows[index]?.row ?? []);
    // A filter alone moves no row.
    if (rows.some((row, index) => this.#body.rows[index] !== row)) this.#body.append(...rows);
  }
}

const keyOf = (cell: HTMLTableCellElement | undefined) => cell?.dataset.sort ?? cell?.textContent?.trim() ?? '';
