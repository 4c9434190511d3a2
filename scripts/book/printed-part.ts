import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

/** Where an anchor is: the page, counted from 0, and the place on it as PDF has it. */
export interface Place {
  page: number;
  /** `/XYZ left top zoom` */
  view: PDFObject[];
}

/** A part as it was printed. */
export interface PrintedPart {
  pdf: PDFDocument;
  count: number;
  places: Map<string, Place>;
}

/** Reads a printed part: how many pages, and where its anchors are. */
export async function readPrintedPart(bytes: Uint8Array): Promise<PrintedPart> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ ref }) => ref);
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = (named?.entries() ?? []).flatMap(([name, value]): [string, Place][] => {
    const [ref, ...view] = (pdf.context.lookupMaybe(value, PDFArray) ?? PDFArray.withContext(pdf.context)).asArray();
    const page = pages.findIndex((one) => ref instanceof PDFRef && one === ref);
    return page < 0 ? [] : [[name.decodeText(), { page, view }]];
  });
  return { pdf, count: pages.length, places: new Map(places) };
}
