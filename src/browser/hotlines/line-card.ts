import { freshness } from '../../directory/freshness.ts';
import type { LineFacts } from '../../directory/line-facts.ts';
import { openAt } from '../../directory/open-at.ts';
import { element } from '../element.ts';
import { partOf } from '../search/part-of.ts';
import type { Call } from './line-fit.ts';
import { WORDING } from './wording.ts';

/** Which of a card's numbers are shown: of a caller in the line's country, of one elsewhere, of one who has not said. */
type Place = 'home' | 'abroad' | 'unsaid';

/** The card of a line on the page: its facts, and what it shows to somebody who calls from a country at a moment. */
export class LineCard {
  readonly element: HTMLElement;
  readonly facts: LineFacts;
  readonly #card: HTMLElement;

  constructor(line: HTMLElement) {
    this.element = line;
    this.facts = JSON.parse(line.dataset.line ?? '') as LineFacts;
    this.#card = partOf(line, '.card', HTMLElement);
  }

  /**
   * Shows the number that works from where the caller is, and whether anybody answers now.
   *
   * @param day what ages are counted to, as YYYY-MM-DD
   */
  show(call: Call, day: string): void {
    const place = this.#placeOf(call);
    const { inside, abroad } = this.facts;
    this.#reached('inside', place !== 'abroad');
    this.#reached('abroad', place !== 'home' || inside === undefined);
    this.#reached('instead', place !== 'home');
    this.#reached('only-inside', place === 'abroad');
    this.#markOld('inside', inside, day);
    this.#markOld('abroad', abroad, day);
    this.#card.classList.toggle('quiet', !this.#isFresh(this.#dialled(place), day));
    this.#showOpening(call.now, day);
  }

  /** Its place among lines that fit as well: what can be dialled from there first, then what is fresh. */
  rank(call: Call, day: string): number {
    const dialled = this.#dialled(this.#placeOf(call));
    return Number(dialled === undefined) * 2 + Number(!this.#isFresh(dialled, day));
  }

  #placeOf({ from }: Call): Place {
    if (from === undefined) return 'unsaid';
    return from === this.facts.country ? 'home' : 'abroad';
  }

  /** The date of the number that is dialled; undefined where there is none to dial from there. */
  #dialled(place: Place): string | undefined {
    const { inside, abroad } = this.facts;
    return place === 'abroad' ? abroad : (inside ?? abroad);
  }

  #isFresh(date: string | undefined, day: string): boolean {
    return date !== undefined && freshness(date, 'hotline', day) === 'fresh';
  }

  #reached(which: string, shown: boolean): void {
    for (const part of this.element.querySelectorAll<HTMLElement>(`[data-reached="${which}"]`)) part.hidden = !shown;
  }

  /** A copy on a stick grows older than the day it was made. */
  #markOld(which: string, date: string | undefined, day: string): void {
    const words = this.element.querySelector<HTMLElement>(`[data-reached="${which}"] [data-old]`);
    if (words) words.hidden = this.#isFresh(date, day);
  }

  #showOpening(now: Date, day: string): void {
    const { hours, emergency } = this.facts;
    const opening = openAt(hours, now);
    const place = partOf(this.element, '[data-open-now]', HTMLElement);
    const isKnown = hours !== undefined && opening.state !== 'unknown';
    const says = WORDING.openNow(opening, hours?.timeZone);
    const note = isKnown ? WORDING.openNote(hours, this.#isFresh(hours.asOf, day)) : '';
    place.hidden = emergency && !isKnown;
    place.dataset.openNow = opening.state;
    const bold = isKnown ? `${says}. ` : '';
    if (place.textContent === (bold + note || says)) return;
    place.replaceChildren(...(isKnown ? [element('b', {}, bold), note] : [says]));
  }
}
