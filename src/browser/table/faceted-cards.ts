import { factsOf, FacetForm } from './facet-form.ts';
import { fits, type RowFacts } from './wish.ts';

/**
 * Cards in groups that can be narrowed down, and what leads to them. It reads from the page:
 * - `data-card`: what is shown or not, with its values, as `data-country="RO"`; it holds the element with the anchor
 * - `data-group`: goes when it has no card to show, unless its own values are asked for; `data-group-empty` is its word for that
 * - `data-of="anchor|anchor"`: leads to cards, and goes with the last of them; in a `data-frame` that
 *   is wider than the window, the first of them is brought into sight
 */
export class FacetedCards {
  readonly #root: HTMLElement;
  readonly #form: FacetForm;
  readonly #cards: { card: HTMLElement; anchor: string; facts: RowFacts }[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#form = new FacetForm(root);
    this.#cards = [...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) => ({
      card,
      anchor: card.querySelector('[id]')?.id ?? '',
      facts: factsOf(card),
    }));
  }

  start(): void {
    this.#form.start(() => this.#show());
    this.#show();
  }

  #show(): void {
    const { shows } = this.#form;
    for (const { card, facts } of this.#cards) card.hidden = !shows(facts);
    for (const group of this.#root.querySelectorAll<HTMLElement>('[data-group]')) this.#showGroup(group);
    for (const leading of this.#root.querySelectorAll('[data-of]')) this.#showLeading(leading);
    for (const frame of this.#root.querySelectorAll<HTMLElement>('[data-frame]')) this.#bringIntoSight(frame);
    this.#form.tell(this.#cards.map(({ facts }) => facts));
  }

  #showGroup(group: HTMLElement): void {
    const isEmpty = !group.querySelector('[data-card]:not([hidden])');
    const wishes = this.#form.wishes();
    const own = factsOf(group);
    group.hidden = isEmpty && this.#form.asks && !wishes.some((wish) => fits(own, [wish]));
    for (const empty of group.querySelectorAll<HTMLElement>('[data-group-empty]')) {
      empty.hidden = !(isEmpty && this.#form.asks);
    }
    // What is folded and asked for is not to be opened by hand.
    if (group instanceof HTMLDetailsElement && this.#form.asks) group.open = !isEmpty;
  }

  #showLeading(leading: Element): void {
    const anchors = leading.getAttribute('data-of')?.split('|') ?? [];
    leading.toggleAttribute(
      'hidden',
      !this.#cards.some(({ anchor, card }) => anchors.includes(anchor) && !card.hidden),
    );
  }

  #bringIntoSight(frame: HTMLElement): void {
    const first = frame.querySelector('[data-of]:not([hidden])')?.getBoundingClientRect();
    if (!first || !this.#form.asks) return;
    const left = first.left - frame.getBoundingClientRect().left + frame.scrollLeft;
    frame.scrollLeft = left - frame.clientWidth / 2;
  }
}
