import { PDFHexString, PDFName, PDFNumber, type PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { Place } from './printed-part.ts';

/** A bookmark. */
export interface OutlineItem {
  title: string;
  place: Place;
  children: OutlineItem[];
}

/** Gives a PDF its bookmarks. The first level is seen at once, deeper ones when they are unfolded. */
export function addOutline(book: PDFDocument, items: readonly OutlineItem[]) {
  if (items.length === 0) return;
  const root = book.context.nextRef();
  const outline = book.context.obj({ Type: 'Outlines' }) as PDFDict;
  addItems(book, items, root, outline);
  outline.set(PDFName.of('Count'), PDFNumber.of(items.length));
  book.context.assign(root, outline);
  book.catalog.set(PDFName.of('Outlines'), root);
  book.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function addItems(book: PDFDocument, items: readonly OutlineItem[], parent: PDFRef, holder: PDFDict) {
  const refs = items.map(() => book.context.nextRef());
  const pages = book.getPages();
  for (const [index, { title, place, children }] of items.entries()) {
    const ref = refs[index];
    const page = pages[place.page];
    if (ref === undefined || page === undefined)
      throw new Error(`${title}: a bookmark to page ${place.page + 1}, which is none`);
    const item = book.context.obj({
      Title: PDFHexString.fromText(title),
      Parent: parent,
      Dest: [page.ref, ...place.view],
    }) as PDFDict;
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) item.set(PDFName.of('Prev'), before);
    if (after) item.set(PDFName.of('Next'), after);
    if (children.length > 0) {
      addItems(book, children, ref, item);
      item.set(PDFName.of('Count'), PDFNumber.of(-children.length));
    }
    book.context.assign(ref, item);
  }
  const [first, last] = [refs[0], refs.at(-1)];
  if (first) holder.set(PDFName.of('First'), first);
  if (last) holder.set(PDFName.of('Last'), last);
}
