import { element } from '../element.ts';
import { partOf } from '../search/part-of.ts';
import { FinderForm, type Asked } from './finder-form.ts';
import { LineCard } from './line-card.ts';
import { fitAll, type Call, type Fit, type Wish } from './line-fit.ts';
import { WORDING } from './wording.ts';

/** Whether anybody answers can change while the page is open. */
const LOOK_AGAIN_AFTER = 30_000;

/** The lines of one country on the page. */
interface Country {
  slug: string;
  section: HTMLElement;
  cards: LineCard[];
  fitting: HTMLElement;
  unchecked: HTMLDetailsElement;
}

/** A line with what it is to what is asked. */
interface Judged {
  card: LineCard;
  fit: Fit;
}

/**
 * Finds lines: from where the person is, of the country that can help, by what is asked of them. Without scripts all
 * lines stand there by country. The number for danger now is never looked for: it is there.
 */
export class HotlineFinder {
  readonly #root: HTMLElement;
  readonly #form: FinderForm;
  /** In the order of the page. */
  readonly #countries: Country[];
  readonly #dataDay: string;

  constructor(page: Document) {
    this.#root = partOf(page, '[data-finder]', HTMLElement);
    this.#form = new FinderForm(this.#root);
    this.#dataDay = this.#root.dataset.day ?? '';
    this.#countries = [...page.querySelectorAll<HTMLElement>('[data-lines-of]')].map((lines) => ({
      slug: lines.dataset.linesOf ?? '',
      section: lines.closest('section') ?? lines,
      cards: [...lines.querySelectorAll<HTMLElement>('[data-line]')].map((line) => new LineCard(line)),
      fitting: partOf(lines, '[data-fitting]', HTMLElement),
      unchecked: partOf(lines, '[data-unchecked]', HTMLDetailsElement),
    }));
  }

  start(): void {
    this.#form.read();
    this.#form.onChange(() => this.#changed());
    this.#part('clear', HTMLButtonElement).addEventListener('click', () => {
      this.#form.clear();
      this.#changed();
    });
    partOf(this.#part('unreachable', HTMLElement), 'button', HTMLButtonElement).addEventListener('click', () => {
      this.#form.lookNearer();
      this.#changed();
    });
    this.#part('filters', HTMLDetailsElement).open = this.#form.asked.length > 0;
    this.#root.hidden = false;
    this.#unfold(this.#show());
    setInterval(() => this.#show(), LOOK_AGAIN_AFTER);
  }

  #changed(): void {
    this.#form.write();
    this.#unfold(this.#show());
  }

  /** @returns how many lines are known to fit */
  #show(): number {
    const call: Call = { now: new Date(), from: this.#form.from };
    const day = this.#day(call.now);
    const judged = this.#countries.map((country) => this.#judge(country, this.#form.asked, call));
    for (const [index, country] of this.#countries.entries())
      this.#showCountry(country, judged[index] ?? [], call, day);
    this.#orderCountries(call);
    this.#showDanger(call);
    this.#showUnreachable(call);
    return this.#tell(judged.flat(), call);
  }

  /** Ages count to the reader's day: a copy on a stick grows older than the day it was made. */
  #day(now: Date): string {
    const today = now.toISOString().slice(0, 10);
    return today > this.#dataDay ? today : this.#dataDay;
  }

  #isAsked({ slug }: Country): boolean {
    return this.#form.country === undefined || this.#form.country === slug;
  }

  /** The lines of a country that are looked at, each with what it is to these wishes. */
  #judge(country: Country, wishes: readonly Wish[], call: Call): Judged[] {
    if (!this.#isAsked(country)) return [];
    return country.cards
      .filter(({ facts }) => !facts.emergency)
      .map((card) => ({ card, fit: fitAll(card.facts, wishes, call) }));
  }

  #count(fit: Fit, wishes: readonly Wish[], call: Call): number {
    return this.#countries.flatMap((country) => this.#judge(country, wishes, call)).filter((line) => line.fit === fit)
      .length;
  }

  #showCountry(country: Country, judged: Judged[], call: Call, day: string): void {
    // Where the person has said where she is, that number stands above, and no other country's helps.
    const emergency = call.from === undefined ? country.cards.filter(({ facts }) => facts.emergency) : [];
    const ofFit = (fit: Fit) =>
      judged
        .filter((line) => line.fit === fit)
        .map(({ card }) => card)
        .toSorted((a, b) => a.rank(call, day) - b.rank(call, day));
    const [fitting, unchecked] = [[...ofFit('yes'), ...emergency], ofFit('unchecked')];
    for (const card of country.cards) {
      card.element.hidden = !fitting.includes(card) && !unchecked.includes(card);
      card.show(call, day);
    }
    arrange(country.fitting, fitting);
    arrange(partOf(country.unchecked, '.cards', HTMLElement), unchecked);
    country.unchecked.hidden = unchecked.length === 0;
    partOf(country.unchecked, 'summary', HTMLElement).textContent = WORDING.unchecked(unchecked.length);
    const isEmpty = fitting.length + unchecked.length === 0 && this.#form.asked.length > 0;
    country.section.hidden = !this.#isAsked(country) || isEmpty;
    for (const link of document.querySelectorAll<HTMLElement>(`.contents a[href$="#${country.slug}"]`)) {
      link.hidden = country.section.hidden || this.#form.country !== undefined;
    }
  }

  /** The country the person is in comes first: its lines can be dialled from there. */
  #orderCountries({ from }: Call): void {
    const sections = this.#countries.map(({ section }) => section);
    const own = this.#countries.find(({ slug }) => slug === from)?.section;
    const wanted = own ? [own, ...sections.filter((section) => section !== own)] : sections;
    for (const [index, section] of wanted.entries()) {
      const previous = wanted[index - 1];
      if (previous && section.previousElementSibling !== previous) previous.after(section);
      else if (!previous && wanted[1]?.previousElementSibling !== section) wanted[1]?.before(section);
    }
  }

  #showDanger({ from = '' }: Call): void {
    for (const one of this.#root.querySelectorAll<HTMLElement>('[data-danger]'))
      one.hidden = one.dataset.danger !== from;
  }

  /** Where no line of a country can be dialled from where the caller is: says so, and offers lines that can be. */
  #showUnreachable({ from }: Call): void {
    const place = this.#part('unreachable', HTMLElement);
    const asked = this.#countries.find(({ slug }) => slug === this.#form.country);
    const isReached = asked?.cards.some(({ facts }) => !facts.emergency && facts.abroad !== undefined) ?? true;
    place.hidden = isReached || from === undefined || from === asked?.slug;
    if (asked === undefined || place.hidden) return;
    const own = this.#countries.find(({ slug }) => slug === from);
    partOf(place, 'p', HTMLElement).textContent = WORDING.unreachable(nameOf(asked));
    partOf(place, 'button', HTMLElement).textContent = own ? WORDING.nearer(nameOf(own)) : WORDING.others;
  }

  #tell(judged: Judged[], call: Call): number {
    const count = (fit: Fit) => judged.filter((line) => line.fit === fit).length;
    const [fitting, unchecked] = [count('yes'), count('unchecked')];
    const status = this.#part('status', HTMLElement);
    const says = WORDING.found(fitting, unchecked, judged.length);
    if (status.textContent !== says) status.textContent = says;
    this.#part('clear', HTMLElement).hidden = this.#form.isEmpty;
    this.#part('abroad', HTMLElement).hidden = call.from === undefined || call.from === this.#form.country;
    this.#form.countOptions((wish) => this.#count('yes', [...this.#asksWithout(wish), wish], call));
    this.#offerLess(fitting, unchecked, call);
    return fitting;
  }

  #asksWithout({ facet }: Wish): Asked[] {
    return this.#form.asked.filter((asked) => asked.facet !== facet);
  }

  /** Where nothing is found: which wish alone to leave out so that something is. */
  #offerLess(fitting: number, unchecked: number, call: Call): void {
    const nothing = this.#part('nothing', HTMLElement);
    const { asked } = this.#form;
    nothing.hidden = fitting > 0 || asked.length === 0;
    const offers = asked
      .map((wish) => ({ ...wish, found: this.#count('yes', this.#asksWithout(wish), call) }))
      .filter(({ found }) => found > 0);
    const key = JSON.stringify([offers, unchecked]);
    if (nothing.hidden || nothing.dataset.offers === key) return;
    nothing.dataset.offers = key;
    const buttons = offers.map(({ facet, label, found }) => {
      const button = element('button', { type: 'button', class: 'button' }, WORDING.without(label, found));
      button.addEventListener('click', () => {
        this.#form.leaveOut(facet);
        this.#changed();
      });
      return button;
    });
    nothing.replaceChildren(element('p', {}, WORDING.nothing(unchecked)), ...buttons);
  }

  /** What nobody has checked is unfolded where nothing is known to fit. */
  #unfold(fitting: number): void {
    for (const { unchecked } of this.#countries) unchecked.open = fitting === 0;
  }

  #part<Part extends HTMLElement>(name: string, type: new () => Part): Part {
    return partOf(this.#root, `[data-finder-${name}]`, type);
  }
}

const nameOf = ({ section }: Country): string => partOf(section, 'h2', HTMLElement).textContent ?? '';

/** Puts cards into a place in an order; what stands right stays, so that the focus is not lost. */
function arrange(place: HTMLElement, cards: readonly LineCard[]): void {
  const stands = [...place.children].filter((line) => !(line as HTMLElement).hidden);
  if (stands.length === cards.length && stands.every((line, index) => line === cards[index]?.element)) return;
  place.append(...cards.map(({ element: line }) => line));
}
