import type { Browser } from 'puppeteer-core';
import { bindBook, shifted, topOf, type BoundPart } from './binding.ts';
import type { ContentsChapter, ContentsLine } from './front.ts';
import type { OutlineItem } from './outline.ts';
import type { BookPlan, Chapter, Part } from './plan.ts';
import { readPrintedPart, type Place } from './printed-part.ts';
import { anchorPrefix, Printer } from './printer.ts';

/** A book as it is written to a file. */
export interface Book {
  bytes: Uint8Array;
  pages: number;
}

/** What a book is made of and with. */
export interface Making {
  browser: Browser;
  /** Folder of the built site. */
  site: string;
  /** Date of the data, ISO. */
  date: string;
  plan: BookPlan;
  /** Called when a part has been printed. */
  onPart(): void;
}

/**
 * Prints and binds a book: first the contents without numbers, to know how many pages they take; then every part, which
 * thereby knows its first page; then the contents again, with the numbers.
 *
 * @throws Error when the contents take another number of pages with their numbers than without
 */
export async function makeBook({ browser, site, date, plan, onPart }: Making): Promise<Book> {
  const { subject, chapters, countries } = plan;
  const parts = chapters.flatMap((chapter) => chapter.parts.map((part) => ({ part, head: headOf(chapter, part) })));
  const pages = parts.flatMap(({ part }) => part.pages.map(({ path }) => path));
  const printer = await Printer.open(browser, site, { title: { subject, date }, pages, countries });

  const printFront = async (placeOf?: PlaceOf) => readPrintedPart(await printer.printFront(contentsOf(plan, placeOf)));
  const draft = await printFront();
  onPart();
  const bound: (BoundPart & { part: Part })[] = [];
  let offset = draft.count;
  for (const { part, head } of parts) {
    const printed = await readPrintedPart(await printer.printPart(part, head, offset + 1));
    bound.push({ part, printed, offset });
    offset += printed.count;
    onPart();
  }
  const placeOf = (href: string) => findPlace(bound, href);
  const front = await printFront(placeOf);
  if (front.count !== draft.count) {
    throw new Error(
      `The contents take ${front.count} pages with their numbers and ${draft.count} without: the numbers would be wrong.`,
    );
  }
  const outline = [{ title: 'Contents', place: topOf(1), children: [] }, ...outlineOf(plan, placeOf)];
  const imprint = { title: `Counterpart: ${subject}`, date, outline, placeOf };
  return { bytes: await bindBook([{ printed: front, offset: 0 }, ...bound], imprint), pages: offset };
}

type PlaceOf = (href: string) => Place | undefined;

/** Of a single page its title, of several the heading of their chapter. */
function headOf(chapter: Chapter, { name }: Part): string {
  return name || chapter.name;
}

/** Where a link into the book leads; to the beginning of the page, where its anchor is not printed. */
function findPlace(bound: readonly (BoundPart & { part: Part })[], href: string): Place | undefined {
  const [path = '', anchor = ''] = href.slice('book:/'.length).split('#');
  const found = bound.find(({ part }) => part.pages.some((page) => page.path === path));
  if (found === undefined) return undefined;
  const { part, printed, offset } = found;
  const prefix = part.pages.length > 1 ? anchorPrefix(path) : '';
  const place = printed.places.get(prefix + decodeURIComponent(anchor)) ?? printed.places.get(`${prefix}top`);
  return shifted(place, offset) ?? topOf(offset);
}

/** What the contents and the bookmarks list: parts, or the pages of a part without a name, and sections where few. */
function linesOf({ name, kind, pages }: Part, detailed: boolean) {
  return pages.map(({ path, title, sections }) => ({
    name: name || title,
    href: `book:/${path}`,
    sections:
      kind === 'page' && detailed
        ? sections.map(({ id, title: words }) => ({ name: words, href: `book:/${path}#${id}` }))
        : [],
  }));
}

function contentsOf({ chapters, detailed }: BookPlan, placeOf?: PlaceOf): ContentsChapter[] {
  const line = (name: string, href: string, level: 1 | 2): ContentsLine => {
    const place = placeOf?.(href);
    return { name, level, href, page: place && place.page + 1 };
  };
  return chapters.map(({ name, parts }) => ({
    name,
    lines: parts
      .flatMap((part) => linesOf(part, detailed))
      .flatMap((part) => [
        line(part.name, part.href, 1),
        ...part.sections.map((section) => line(section.name, section.href, 2)),
      ]),
  }));
}

/** Every section is a bookmark, whether the contents list it or not. */
function outlineOf({ chapters }: BookPlan, placeOf: PlaceOf): OutlineItem[] {
  const item = (title: string, href: string, children: OutlineItem[]): OutlineItem[] => {
    const place = placeOf(href);
    return place ? [{ title, place, children }] : [];
  };
  const items = (part: Part) =>
    linesOf(part, true).flatMap(({ name, href, sections }) =>
      item(
        name,
        href,
        sections.flatMap((section) => item(section.name, section.href, [])),
      ),
    );
  return chapters.flatMap(({ name, parts }) => {
    const children = parts.flatMap(items);
    const [first] = children;
    return first && children.length > 1 ? [{ title: name, place: first.place, children }] : children;
  });
}
