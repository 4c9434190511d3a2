import { readTableAddress, writeTableAddress } from '../table/table-address.ts';
import { WORDING as TABLE_WORDING } from '../table/wording.ts';
import type { Facet, Wish } from './line-fit.ts';

type Field = HTMLSelectElement | HTMLInputElement;

const isBox = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement;
const valueOf = (field: Field) => (isBox(field) && !field.checked ? '' : field.value);

function setValue(field: Field, value: string): void {
  if (isBox(field)) field.checked = value !== '';
  else field.value = value;
}

/** Something asked for, with the field that asks it. */
export interface Asked extends Wish {
  /** As the reader sees it: `Language: Russian`. */
  label: string;
}

/** What the finder is asked. It lives in the fields, and the address says it; nothing else keeps it. */
export class FinderForm {
  readonly #fields: Field[];
  /** What options are called, by facet, before counts stand beside them. */
  readonly #labels: Map<string, Map<string, string>>;

  constructor(root: HTMLElement) {
    this.#fields = [...root.querySelectorAll<Field>('select, input')];
    this.#labels = new Map(
      this.#selects().map(({ name, options }) => [name, new Map([...options].map(({ value, text }) => [value, text]))]),
    );
  }

  /** Where the person is; undefined where nothing is chosen. */
  get from(): string | undefined {
    return this.#value('from') || undefined;
  }

  /** Whose lines are looked at; undefined for all. */
  get country(): string | undefined {
    const country = this.#value('country');
    if (country === 'any') return undefined;
    return country || (this.from === 'elsewhere' ? undefined : this.from);
  }

  /** What is asked of a line, in the order of the fields. */
  get asked(): Asked[] {
    return this.#fields.flatMap((field) => {
      const value = valueOf(field);
      const { facet } = field.dataset;
      if (facet === undefined || value === '') return [];
      const caption = field.closest('label')?.dataset.caption ?? '';
      const chosen = this.#labels.get(field.name)?.get(value);
      return [{ facet: facet as Facet, value, label: chosen ? `${caption}: ${chosen}` : caption }];
    });
  }

  get isEmpty(): boolean {
    return this.#fields.every((field) => valueOf(field) === '');
  }

  /** Takes what the address says; what no field knows is left aside. */
  read(): void {
    const known = this.#fields.map((field) => ({
      name: field.name,
      values: isBox(field) ? [field.value] : [...field.options].map(({ value }) => value),
    }));
    const said = readTableAddress(location.search, known);
    for (const field of this.#fields) setValue(field, said.get(field.name) ?? '');
  }

  /** Writes it into the address, without a step in the history. */
  write(): void {
    const values = new Map(this.#fields.map((field) => [field.name, valueOf(field)]));
    history.replaceState(null, '', `${location.pathname}${writeTableAddress(location.search, values)}${location.hash}`);
  }

  onChange(changed: () => void): void {
    for (const field of this.#fields) field.addEventListener('input', changed);
  }

  /** Leaves out what a facet asks for, and puts the focus there: the button that was pressed is gone. */
  leaveOut(facet: Facet): void {
    const field = this.#fields.find(({ dataset }) => dataset.facet === facet);
    if (!field) return;
    setValue(field, '');
    field.focus();
  }

  /** Asks for lines of the country where the person is, or of any where that has none, and puts the focus there. */
  lookNearer(): void {
    const field = this.#fields.find(({ name }) => name === 'country');
    if (!field) return;
    setValue(field, this.from === 'elsewhere' ? 'any' : '');
    field.focus();
  }

  clear(): void {
    for (const field of this.#fields) setValue(field, '');
    this.#fields[0]?.focus();
  }

  /** Says beside each value how many lines there would be. */
  countOptions(count: (wish: Wish) => number): void {
    for (const select of this.#selects()) {
      const facet = select.dataset.facet as Facet | undefined;
      if (facet === undefined) continue;
      for (const option of select.options) {
        const label = this.#labels.get(select.name)?.get(option.value) ?? option.value;
        if (option.value !== '') option.text = TABLE_WORDING.option(label, count({ facet, value: option.value }));
      }
    }
  }

  #selects(): HTMLSelectElement[] {
    return this.#fields.filter((field) => !isBox(field)) as HTMLSelectElement[];
  }

  #value(name: string): string {
    const field = this.#fields.find((one) => one.name === name);
    return field ? valueOf(field) : '';
  }
}
