import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFString, type PDFPage } from '@cantoo/pdf-lib';
import { addOutline, type OutlineItem } from './outline.ts';
import type { Place, PrintedPart } from './printed-part.ts';
import { shareStreams } from './shared-streams.ts';

/** A printed part in its place. */
export interface BoundPart {
  printed: PrintedPart;
  /** Pages of the book before it. */
  offset: number;
}

/** What a reader of the file sees about it. */
export interface Imprint {
  title: string;
  /** Date of the data, ISO: the file is dated by it, so that one state gives one file. */
  date: string;
  outline: OutlineItem[];
  /** Finds the place of `book:/page#anchor`, counted from the first page of the book. */
  placeOf(href: string): Place | undefined;
}

/** Joins printed parts to one PDF, whose links lead to each other's pages. */
export async function bindBook(parts: readonly BoundPart[], imprint: Imprint): Promise<Uint8Array> {
  const book = await PDFDocument.create({ updateMetadata: false });
  for (const { printed } of parts) {
    for (const page of await book.copyPages(printed.pdf, printed.pdf.getPageIndices())) book.addPage(page);
  }
  const pages = book.getPages();
  for (const { printed, offset } of parts) {
    const own = (name: string) => shifted(printed.places.get(name), offset);
    for (const page of pages.slice(offset, offset + printed.count)) mendLinks(page, pages, own, imprint.placeOf);
  }
  shareStreams(book);
  addOutline(book, imprint.outline);
  addImprint(book, imprint);
  return book.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** A place counted from the first page of the book. */
export function shifted(place: Place | undefined, offset: number): Place | undefined {
  return place && { ...place, page: place.page + offset };
}

/** Copied links name anchors of the part they came from, or of another part: both become places of this book. */
function mendLinks(
  page: PDFPage,
  pages: readonly PDFPage[],
  own: (name: string) => Place | undefined,
  other: (href: string) => Place | undefined,
) {
  const annotations = page.node.Annots();
  if (annotations === undefined) return;
  const { context } = page.doc;
  for (let index = annotations.size() - 1; index >= 0; index -= 1) {
    const link = annotations.lookup(index, PDFDict);
    const name = link.lookup(PDFName.of('Dest'));
    const address = addressOf(link);
    if (name === undefined && !address?.startsWith('book:')) continue;
    const place = name instanceof PDFName ? own(name.decodeText()) : other(address ?? '');
    const target = place && pages[place.page];
    if (place === undefined || target === undefined) {
      annotations.remove(index);
      continue;
    }
    link.delete(PDFName.of('A'));
    link.set(PDFName.of('Dest'), context.obj([target.ref, ...place.view]));
  }
}

function addressOf(link: PDFDict): string | undefined {
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
  return address instanceof PDFString ? address.decodeText() : undefined;
}

function addImprint(book: PDFDocument, { title, date }: Imprint) {
  const day = new Date(`${date}T00:00:00Z`);
  book.setTitle(title, { showInWindowTitleBar: true });
  book.setCreator('Counterpart');
  book.setProducer('Counterpart');
  book.setLanguage('en');
  book.setCreationDate(day);
  book.setModificationDate(day);
}

/** The place of the top of a page. */
export function topOf(page: number): Place {
  return { page, view: [PDFName.of('XYZ'), PDFNumber.of(0), PDFNumber.of(842), PDFNumber.of(0)] };
}
