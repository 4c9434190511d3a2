import { betweenPage } from '../../directory/anchor.ts';
import { element } from '../element.ts';
import { partOf } from '../search/part-of.ts';
import { WORDING } from './wording.ts';

/** Beside the map: what was chosen on it. What it says stands elsewhere on the page too: in cards and in the table. */
export class ChoicePanel {
  readonly #panel: HTMLElement;
  readonly #content: HTMLElement;
  readonly #status: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #cards: ReadonlyMap<string, HTMLElement>;
  readonly #rows: ReadonlyMap<string, HTMLTableRowElement>;
  #said = '';

  constructor(root: ParentNode) {
    this.#panel = partOf(root, '[data-choice]', HTMLElement);
    this.#content = partOf(this.#panel, '[data-choice-content]', HTMLElement);
    this.#hint = partOf(root, '[data-choice-hint]', HTMLElement);
    this.#status = partOf(root, '[data-map-status]', HTMLElement);
    this.#cards = byData([...root.querySelectorAll<HTMLElement>('[data-country-card]')], 'countryCard');
    this.#rows = byData([...root.querySelectorAll<HTMLTableRowElement>('tr[data-route]')], 'route');
  }

  /** Shows nothing. */
  clear(): void {
    this.#show('', []);
  }

  /** Shows what comes in, passes, goes out of a country. */
  showCountry(state: string, shown: ReadonlySet<string>): void {
    const card = this.#cards.get(state)?.cloneNode(true);
    if (!(card instanceof HTMLElement)) return this.clear();
    card.removeAttribute('id');
    keepShown(card, shown);
    const counts = [...card.querySelectorAll<HTMLElement>('[data-passage]:not([hidden]) h4')];
    const words = counts.map(({ textContent }) => textContent?.trim() ?? '').join(', ');
    this.#show(`${WORDING.both([state])}. ${words || WORDING.none}`, [card]);
  }

  /** Shows the routes on which two countries are stops. */
  showTwo(states: readonly [string, string], shown: ReadonlySet<string>): void {
    const [a, b] = states.map((state) => this.#cards.get(state)?.dataset.slug);
    const items = [...shown].map((route) =>
      element('li', {}, element('a', { href: `#${this.#rows.get(route)?.id}` }, this.#titleOf(route))),
    );
    const pair = a && b ? [element('p', {}, element('a', { href: here(betweenPage(a, b)) }, WORDING.share))] : [];
    const heading = element('h3', {}, WORDING.both(states));
    this.#show(WORDING.touches(states, shown.size), [heading, element('ul', {}, ...items), ...pair]);
  }

  /** Shows who says what of a route, and marks its row. */
  showRoute(route: string): void {
    const row = this.#rows.get(route);
    if (!row) return this.clear();
    const head = copyOf(row.cells[0]);
    const evidence = copyOf(row.querySelector('[data-evidence]'));
    const facts = [...row.querySelectorAll<HTMLElement>('td[data-label]')].flatMap((cell) => [
      element('dt', {}, cell.dataset.label ?? ''),
      element('dd', {}, cell.innerText.trim() || (cell.textContent?.trim() ?? '')),
    ]);
    const link = element('p', {}, element('a', { href: `#${row.id}`, 'data-to-table': '' }, WORDING.inTable));
    head.classList.add('title');
    this.#show(WORDING.route(this.#titleOf(route)), [head, element('dl', {}, ...facts), evidence, link]);
  }

  /** Marks the row of a route in the table; nothing to mark none. */
  markRow(route: string | undefined): void {
    for (const [id, row] of this.#rows) {
      if (id === route) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  }

  /** Puts the focus on what is shown. */
  focus(): void {
    this.#panel.focus({ preventScroll: true });
  }

  #titleOf(route: string): string {
    return this.#rows.get(route)?.cells[0]?.dataset.sort ?? route;
  }

  /** Says it once, however often the same is shown. */
  #show(words: string, content: Node[]): void {
    this.#panel.hidden = content.length === 0;
    this.#hint.hidden = content.length > 0;
    this.#content.replaceChildren(...content);
    if (words === this.#said) return;
    this.#said = words;
    this.#status.textContent = words;
  }
}

/** An address of the site seen from this page, which lies at its top. */
const here = (address: string) => address.slice(1);

function byData<Kind extends HTMLElement>(all: readonly Kind[], name: string): Map<string, Kind> {
  return new Map(all.map((one) => [one.dataset[name] ?? '', one]));
}

/** A cell's content apart from the table, without ids: each may stand on a page only once. */
function copyOf(cell: Element | null | undefined): HTMLElement {
  const copy = element('div');
  copy.append(...(cell ? [...cell.childNodes].map((node) => node.cloneNode(true)) : []));
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id');
  return copy;
}

/** Leaves in a country's card the routes that are shown, and counts them. */
export function keepShown(card: HTMLElement, shown: ReadonlySet<string>): void {
  for (const passage of card.querySelectorAll<HTMLElement>('[data-passage]')) {
    const items = [...passage.querySelectorAll<HTMLElement>('[data-route]')];
    for (const item of items) item.hidden = !shown.has(item.dataset.route ?? '');
    const count = items.filter(({ hidden }) => !hidden).length;
    partOf(passage, '[data-count]', HTMLElement).textContent = String(count);
    passage.hidden = count === 0;
  }
}
