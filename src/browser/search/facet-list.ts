import { partOf } from './part-of.ts';
import type { FacetCounts } from './engine.ts';

/** One facet of the search page: a set of boxes with counts. */
export class FacetList {
  readonly #rows = new Map<string, { row: HTMLElement; box: HTMLInputElement; count: HTMLElement }>();

  /**
   * In: the fieldset, every value in the order wanted with its label, which are ticked, and what follows a tick.
   */
  constructor(fieldset: HTMLElement, values: [value: string, label: string][], ticked: string[], changed: () => void) {
    const template = partOf(fieldset, 'template', HTMLTemplateElement);
    const holder = partOf(fieldset, '[data-facet-values]', HTMLElement);
    for (const [value, label] of values) {
      const copy = document.importNode(template.content, true);
      const row = partOf(copy, '[data-facet-row]', HTMLElement);
      const box = partOf(copy, 'input', HTMLInputElement);
      partOf(copy, '[data-facet-name]', HTMLElement).textContent = label;
      box.value = value;
      box.checked = ticked.includes(value);
      this.#rows.set(value, { row, box, count: partOf(copy, '[data-facet-count]', HTMLElement) });
      holder.append(copy);
    }
    // Not by CSS: WebKit draws nothing anew when :empty within :has() ends.
    fieldset.hidden = values.length === 0;
    fieldset.addEventListener('change', changed);
  }

  /** The values that are ticked. */
  get ticked(): string[] {
    return [...this.#rows].filter(([, { box }]) => box.checked).map(([value]) => value);
  }

  /**
   * Writes new counts; a value without results is hidden unless it is ticked.
   * In: counts by value.
   */
  count(counts: FacetCounts): void {
    for (const [value, { row, box, count }] of this.#rows) {
      const results = counts[value] ?? 0;
      count.textContent = results.toLocaleString('en');
      row.hidden = results === 0 && !box.checked;
    }
  }
}
