import { CRS, map, svgOverlay, type LatLngBoundsExpression, type Map as LeafletMap } from 'leaflet';

/** How far the picture can be enlarged, in doublings of its own size. */
const CLOSEST = 2.5;

/** How close a choice is brought, so that what surrounds it stays in sight. */
const CHOSEN = 1.25;

/** How far one press of a button moves the picture, in parts of the frame. */
const STEP = 0.3;

/** How much closer one press brings it, in doublings. */
const STEP_CLOSER = 0.5;

/** On what is narrower than this, in pixels, the picture begins so large that names can be read, and is moved. */
const PHONE = 600;
const LEGIBLE = -0.3;

/** How many pixels from the edge the focus is brought into sight. */
const EDGE = 40;

/** A box in the units of the picture. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Moves and enlarges a picture inside a frame, by pointer, finger and key. The picture is the one of the page, so what can
 * be reached and read in it stays so.
 */
export class MovingMap {
  readonly #frame: HTMLElement;
  readonly #svg: SVGSVGElement;
  readonly #map: LeafletMap;
  #wanted: number | undefined;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(frame: HTMLElement, svg: SVGSVGElement) {
    this.#frame = frame;
    this.#svg = svg;
    const { width, height } = svg.viewBox.baseVal;
    const whole = boundsOf({ left: 0, top: 0, right: width, bottom: height });
    frame.classList.add('moves');
    const isTouched = matchMedia('(pointer: coarse)').matches;
    this.#map = map(frame, {
      crs: CRS.Simple,
      // Nothing is smaller than the whole in the frame, see below.
      minZoom: -4,
      zoomSnap: 0,
      zoomDelta: STEP_CLOSER,
      maxZoom: CLOSEST,
      maxBounds: whole,
      maxBoundsViscosity: 1,
      scrollWheelZoom: false,
      // One finger moves the page, two move the map.
      dragging: !isTouched,
      attributionControl: false,
      // Buttons of our own stand beneath the map, where they hide nothing.
      zoomControl: false,
      zoomAnimation: !this.#calm.matches,
      inertia: !this.#calm.matches,
    });
    svgOverlay(svg, whole, { interactive: false }).addTo(this.#map);
    this.#map.on('zoomend', () => this.#zoomed());
    this.#map.on('resize', () => this.#keepSmallest());
    frame.addEventListener('focusin', ({ target }) => this.#bringFocusIntoSight(target as Element));
    this.whole();
    this.#keepSmallest();
  }

  /** Shows all of the picture, or on a phone its middle. */
  whole(): void {
    const { width, height } = this.#svg.viewBox.baseVal;
    const fits = this.#map.getBoundsZoom(boundsOf({ left: 0, top: 0, right: width, bottom: height }));
    const zoom = this.#isPhone ? Math.max(fits, LEGIBLE) : fits;
    this.#map.setView([-height / 2, width / 2], zoom, { animate: false });
    this.#keepSigns();
  }

  /**
   * Brings a part of the picture into sight, as close as there is room for, but not closer than helps.
   *
   * @param middle what is in sight if all of it would be too small to read
   */
  show(box: Box, middle?: readonly [x: number, y: number]): void {
    const bounds = boundsOf(box);
    const animate = !this.#calm.matches;
    const isTooSmall = this.#isPhone && this.#map.getBoundsZoom(bounds) < LEGIBLE;
    if (isTooSmall && middle) this.#map.setView([-middle[1], middle[0]], LEGIBLE, { animate });
    else this.#map.fitBounds(bounds, { padding: [EDGE, EDGE], maxZoom: CHOSEN, animate });
  }

  /** Makes the picture larger, or smaller below 0. Pressed again while it still grows, it grows on. */
  zoom(steps: number): void {
    const from = this.#wanted ?? this.#map.getZoom();
    const wanted = from + steps * STEP_CLOSER;
    this.#wanted = Math.min(Math.max(wanted, this.#map.getMinZoom()), this.#map.getMaxZoom());
    this.#map.setZoom(this.#wanted, { animate: !this.#calm.matches });
  }

  /** Moves what is seen, in parts of a step: `[1, 0]` to the right. */
  move([right, down]: readonly [number, number]): void {
    const { x, y } = this.#map.getSize();
    this.#map.panBy([right * x * STEP, down * y * STEP], { animate: !this.#calm.matches });
  }

  /** A movement cannot be changed while it lasts: what was wanted since comes after it. */
  #zoomed(): void {
    this.#keepSigns();
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (wanted !== undefined && Math.abs(wanted - this.#map.getZoom()) > 0.01) this.#map.setZoom(wanted);
  }

  get #isPhone(): boolean {
    return this.#frame.clientWidth < PHONE;
  }

  /** Signs and letters grow less than the land beneath them. */
  #keepSigns(): void {
    const scale = 2 ** this.#map.getZoom();
    this.#svg.style.setProperty('--thin', String(1 / scale));
    this.#svg.style.setProperty('--shrink', String(scale > 1 ? scale ** -0.7 : 1));
    this.#svg.classList.toggle('near', scale > 1.6);
  }

  #keepSmallest(): void {
    const { width, height } = this.#svg.viewBox.baseVal;
    this.#map.setMinZoom(this.#map.getBoundsZoom(boundsOf({ left: 0, top: 0, right: width, bottom: height })));
  }

  /** Browsers scroll what has the focus into a frame that hides what is over its edge; the map is moved instead. */
  #bringFocusIntoSight(target: Element): void {
    if (!this.#svg.contains(target)) return;
    this.#frame.scrollTo(0, 0);
    const frame = this.#frame.getBoundingClientRect();
    const { left, top, width, height } = target.getBoundingClientRect();
    const [x, y] = [left + width / 2 - frame.left, top + height / 2 - frame.top];
    const isInside = x > EDGE && y > EDGE && x < frame.width - EDGE && y < frame.height - EDGE;
    if (!isInside) this.#map.panTo(this.#map.containerPointToLatLng([x, y]), { animate: false });
  }
}

/** In Leaflet's plain coordinates, which count upwards. */
const boundsOf = ({ left, top, right, bottom }: Box): LatLngBoundsExpression => [
  [-bottom, left],
  [-top, right],
];
