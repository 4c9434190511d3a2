import { partOf } from '../search/part-of.ts';
import { ChoicePanel, keepShown } from './choice-panel.ts';
import { RouteDrawing, type Pointed } from './drawing.ts';
import { MovingMap } from './moving-map.ts';
import { WORDING } from './wording.ts';

/** How far a pointer may move between down and up and still have pointed, in pixels. */
const STILL = 5;

/** Where buttons move what is seen: to the right, down. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The map of routes and the table beneath it. The form of the table says which routes are shown and which country is
 * chosen, the address also which route; the map keeps nothing of its own.
 */
export class RoutesPage {
  readonly #root: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #drawing: RouteDrawing;
  readonly #map: MovingMap;
  readonly #panel: ChoicePanel;
  readonly #cards: HTMLElement[];
  readonly #rows: HTMLTableRowElement[];
  #sight = '';

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#frame = partOf(root, '[data-map-frame]', HTMLElement);
    const svg = partOf(this.#frame, 'svg', SVGSVGElement);
    this.#rows = [...root.querySelectorAll<HTMLTableRowElement>('tr[data-route]')];
    this.#cards = [...root.querySelectorAll<HTMLElement>('[data-country-card]')];
    this.#panel = new ChoicePanel(root);
    this.#drawing = new RouteDrawing(svg);
    this.#map = new MovingMap(this.#frame, svg);
  }

  start(): void {
    this.#frame.setAttribute('role', 'region');
    this.#frame.setAttribute('aria-label', WORDING.map);
    this.#root.addEventListener('faceted', () => this.#follow());
    addEventListener('popstate', () => this.#follow());
    this.#listenToMap();
    this.#listenToLinks();
    partOf(this.#root, '[data-choice-clear]', HTMLButtonElement).addEventListener('click', () => this.#unchoose());
    for (const tool of this.#root.querySelectorAll<HTMLElement>('[data-needs-map]')) tool.hidden = false;
    for (const tool of this.#root.querySelectorAll<HTMLElement>('[data-map-tool]')) {
      tool.addEventListener('click', () => this.#move(tool.dataset.mapTool ?? ''));
    }
    // The form may not have read the address yet; then it tells when it has.
    if (!partOf(this.#root, '[data-facet-form]', HTMLElement).hidden) this.#follow();
  }

  #listenToMap(): void {
    let down = { x: 0, y: 0 };
    this.#frame.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => (down = { x, y }));
    this.#frame.addEventListener('click', (event) => {
      const { clientX: x, clientY: y, target } = event;
      const link = target instanceof Element ? target.closest<SVGAElement>('a[data-state]') : null;
      if (link) event.preventDefault();
      // A key presses the link itself, a pointer what is drawn in it.
      if (link && link === target) return this.#choose({ state: link.dataset.state ?? '' });
      if (Math.hypot(x - down.x, y - down.y) > STILL) return;
      const pointed = this.#drawing.pointedAt(x, y);
      if (pointed) this.#choose(pointed);
    });
    this.#frame.addEventListener('keydown', (event) => {
      const line = this.#drawing.focused;
      if (!line || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.#choose(line);
    });
  }

  #move(how: string): void {
    const way = WAYS[how];
    if (way) this.#map.move(way);
    else if (how === 'whole') this.#map.whole();
    else this.#map.zoom(how === 'closer' ? 1 : -1);
  }

  /** Titles of routes beside the map choose them; in the table, what leads to the map does. */
  #listenToLinks(): void {
    this.#root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const row = this.#rows.find(({ id }) => link.getAttribute('href') === `#${id}`);
      const isBeside = link.closest('[data-choice], [data-country-cards]') !== null && !('toTable' in link.dataset);
      const route = link.dataset.showRoute ?? (isBeside ? row?.dataset.route : undefined);
      if (route === undefined) return;
      event.preventDefault();
      this.#chooseRoute(route);
      this.#frame.scrollIntoView({ block: 'nearest' });
      this.#panel.focus();
    });
  }

  #choose(pointed: Pointed): void {
    if ('state' in pointed) return this.#ask({ country: pointed.state, with: '' });
    const shown = pointed.routes.filter((route) => this.#shown.has(route));
    const [only] = shown;
    if (shown.length === 1 && only) this.#chooseRoute(only);
    else this.#ask({ country: pointed.from, with: pointed.to });
  }

  /** Sets fields of the form; Back leads to what they were. */
  #ask(values: Readonly<Record<string, string>>): void {
    history.pushState(null, '', addressWith('route', undefined));
    for (const [name, value] of Object.entries(values)) {
      const field = partOf(this.#root, `select[name="${name}"]`, HTMLSelectElement);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  #chooseRoute(route: string | undefined): void {
    history.pushState(null, '', addressWith('route', route));
    this.#follow();
  }

  #unchoose(): void {
    if (this.#route !== undefined) this.#chooseRoute(undefined);
    else this.#ask({ country: '', with: '' });
    this.#frame.focus({ preventScroll: true });
  }

  get #shown(): Set<string> {
    return new Set(this.#rows.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.route ?? ''));
  }

  /** The chosen route, if it is among those shown. */
  get #route(): string | undefined {
    const route = new URLSearchParams(location.search).get('route');
    return route !== null && this.#shown.has(route) ? route : undefined;
  }

  #fieldOf(name: string): string {
    return partOf(this.#root, `select[name="${name}"]`, HTMLSelectElement).value;
  }

  /** Shows on the map what the table shows, and beside it what is chosen. */
  #follow(): void {
    const shown = this.#shown;
    const [route, country, other] = [this.#route, this.#fieldOf('country'), this.#fieldOf('with')];
    for (const card of this.#cards) keepShown(card, shown);
    const touching = (selector: string) =>
      new Set(
        this.#cards.filter((card) => card.querySelector(selector)).map(({ dataset }) => dataset.countryCard ?? ''),
      );
    this.#drawing.show(
      shown,
      touching('[data-passage]:not([hidden])'),
      touching('[data-passage="inside"]:not([hidden])'),
    );
    this.#drawing.markCountry(country || undefined);
    this.#drawing.markRoute(route);
    this.#panel.markRow(route);
    const drawn = [...this.#drawing.drawn].filter((id) => shown.has(id)).length;
    partOf(this.#root, '[data-on-map]', HTMLElement).textContent = WORDING.onMap(drawn, shown.size);
    if (route !== undefined) this.#panel.showRoute(route);
    else if (country && other) this.#panel.showTwo([country, other], shown);
    else if (country) this.#panel.showCountry(country, shown);
    else this.#panel.clear();
    this.#bringIntoSight(route, country);
  }

  /** Moves the map only when something else is chosen: not at every filter. */
  #bringIntoSight(route: string | undefined, country: string): void {
    const sight = route ?? country;
    if (sight === this.#sight) return;
    this.#sight = sight;
    const box = this.#drawing.boxOf(route === undefined ? { state: country } : { route });
    if (box) this.#map.show(box, this.#drawing.dotOf(country));
  }
}

/** The page's address with a value under a name, or without it. */
function addressWith(name: string, value: string | undefined): string {
  const params = new URLSearchParams(location.search);
  if (value === undefined) params.delete(name);
  else params.set(name, value);
  const query = params.toString();
  return `${location.pathname}${query === '' ? '' : `?${query}`}`;
}
