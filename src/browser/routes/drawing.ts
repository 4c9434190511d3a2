import { partOf } from '../search/part-of.ts';
import { WORDING } from './wording.ts';
import type { Box } from './moving-map.ts';

/** What somebody pointed at on the map. */
export type Pointed = { state: string } | { from: string; to: string; routes: string[] };

interface Line {
  path: SVGPathElement;
  from: string;
  to: string;
  routes: string[];
}

/** How far beside a thin line a finger or a pointer may be, in pixels. */
const NEAR = 7;

/** The picture of routes in the page: which lines it shows, which are marked, what lies beneath a pointer. */
export class RouteDrawing {
  readonly #svg: SVGSVGElement;
  readonly #group: SVGGElement;
  readonly #lines: Line[];
  readonly #states: Map<string, SVGAElement>;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
    this.#group = partOf(svg, '.lines', SVGGElement);
    this.#lines = [...this.#group.querySelectorAll<SVGPathElement>('path[data-corridor]')].map((path) => {
      const [from = '', to = ''] = (path.dataset.corridor ?? '').split('-');
      return { path, from, to, routes: (path.dataset.routes ?? '').split('|') };
    });
    this.#states = new Map(
      [...svg.querySelectorAll<SVGAElement>('a[data-state]')].map((dot) => [dot.dataset.state ?? '', dot]),
    );
    this.#group.removeAttribute('aria-hidden');
    svg.addEventListener('pointerover', ({ target }) => this.#name(target));
    for (const [state, dot] of this.#states) {
      for (const event of ['pointerenter', 'focus']) dot.addEventListener(event, () => this.#point(state));
      for (const event of ['pointerleave', 'blur']) dot.addEventListener(event, () => this.#point(undefined));
    }
  }

  /**
   * Shows the lines of some routes.
   *
   * @param shown ids of routes
   * @param touched states that one of them touches; others stay as faint dots, to be chosen
   * @param inside states inside of which one of them stays
   */
  show(shown: ReadonlySet<string>, touched: ReadonlySet<string>, inside: ReadonlySet<string>): void {
    for (const { path, routes } of this.#lines) {
      path.toggleAttribute('hidden', !routes.some((route) => shown.has(route)));
    }
    for (const [state, dot] of this.#states) {
      dot.classList.toggle('untouched', !touched.has(state));
      dot.querySelector('.inside')?.toggleAttribute('hidden', !inside.has(state));
    }
  }

  /** Routes of which a line is shown. */
  get drawn(): Set<string> {
    return new Set(this.#lines.filter(({ path }) => !path.hasAttribute('hidden')).flatMap(({ routes }) => routes));
  }

  /**
   * Marks a country: its lines can be reached by keyboard, behind its dot.
   *
   * @param state ISO 3166-1 alpha-2; nothing to mark none
   */
  markCountry(state: string | undefined): void {
    for (const [code, dot] of this.#states) {
      dot.classList.toggle('chosen', code === state);
      if (code === state) dot.setAttribute('aria-current', 'true');
      else dot.removeAttribute('aria-current');
    }
    for (const { path } of this.#lines) {
      if (path.parentElement === (this.#group as Element)) continue;
      for (const name of ['tabindex', 'role', 'aria-label']) path.removeAttribute(name);
      this.#group.append(path);
    }
    this.#svg.querySelector('.lines.of-chosen')?.remove();
    const dot = state && this.#states.get(state);
    if (!dot) return;
    const own = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    own.classList.add('lines', 'of-chosen');
    for (const { path, from, to, routes } of this.#lines) {
      if (from !== state && to !== state) continue;
      path.setAttribute('tabindex', '0');
      path.setAttribute('role', 'button');
      path.setAttribute('aria-label', WORDING.line(from, to, routes.length));
      own.append(path);
    }
    dot.parentElement?.after(own);
  }

  /** Marks the lines of a route, and dims the others; nothing to mark none. */
  markRoute(route: string | undefined): void {
    this.#svg.classList.toggle('has-route', route !== undefined);
    for (const { path, routes } of this.#lines) {
      path.classList.toggle('chosen', route !== undefined && routes.includes(route));
    }
  }

  /** The part of the picture that holds the shown lines of a route, or of a country with its dot. */
  boxOf(choice: { route?: string; state?: string }): Box | undefined {
    const lines = this.#lines
      .filter(({ path }) => !path.hasAttribute('hidden'))
      .filter(({ routes, from, to }) =>
        choice.route === undefined ? choice.state === from || choice.state === to : routes.includes(choice.route),
      )
      .map(({ path }) => path.getBBox());
    const dot = this.dotOf(choice.state ?? '');
    const boxes = [...lines, ...(dot ? [{ x: dot[0], y: dot[1], width: 0, height: 0 }] : [])];
    if (boxes.length === 0) return undefined;
    return {
      left: Math.min(...boxes.map(({ x }) => x)),
      top: Math.min(...boxes.map(({ y }) => y)),
      right: Math.max(...boxes.map(({ x, width }) => x + width)),
      bottom: Math.max(...boxes.map(({ y, height }) => y + height)),
    };
  }

  /** Where the dot of a country is in the picture. */
  dotOf(state: string): readonly [x: number, y: number] | undefined {
    const group = this.#states.get(state)?.parentElement;
    const place = group instanceof SVGGElement ? group.transform.baseVal.consolidate()?.matrix : undefined;
    return place && [place.e, place.f];
  }

  /** What is meant by a point of the window: a dot, else a line at it or beside it, else a country. */
  pointedAt(x: number, y: number): Pointed | undefined {
    // Every pixel around: a line is hardly wider than one.
    const around = Array.from({ length: NEAR + 1 }, (_, far) => [
      [far, 0],
      [-far, 0],
      [0, far],
      [0, -far],
    ])
      .flat()
      .map(([dx = 0, dy = 0]) => document.elementFromPoint(x + dx, y + dy));
    const dot = around[0]?.closest<SVGAElement>('a[data-state]');
    if (dot) return { state: dot.dataset.state ?? '' };
    const nearest = around.find((one) => one?.matches('path[data-corridor]'));
    const line = this.#lines.find(({ path }) => path === nearest);
    if (line) return line;
    const outline = around[0]?.closest<SVGPathElement>('[data-outline]');
    return outline ? { state: outline.dataset.outline ?? '' } : undefined;
  }

  /** The line that has the focus. */
  get focused(): Pointed | undefined {
    return this.#lines.find(({ path }) => path === document.activeElement);
  }

  /** A line says what it is when it is first pointed at. */
  #name(target: EventTarget | null): void {
    const line = this.#lines.find(({ path }) => path === target);
    if (line && !line.path.firstChild) line.path.append(title(WORDING.line(line.from, line.to, line.routes.length)));
  }

  /** Brings out the lines of the country at the pointer or with the focus. */
  #point(state: string | undefined): void {
    this.#svg.classList.toggle('points', state !== undefined);
    for (const { path, from, to } of this.#lines) path.classList.toggle('pointed', from === state || to === state);
  }
}

function title(text: string): SVGTitleElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  made.textContent = text;
  return made;
}
