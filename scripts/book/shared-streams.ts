import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFRawStream, PDFRef, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/**
 * Keeps one of equal pictures, fonts and the like. A browser writes the pattern of a map once for each shape that has it,
 * and each part brings its own.
 */
export function shareStreams(book: PDFDocument) {
  const first = new Map<string, PDFRef>();
  const instead = new Map<PDFRef, PDFRef>();
  for (const [ref, object] of book.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const key = hashOf(object);
    const kept = first.get(key);
    if (kept) instead.set(ref, kept);
    else first.set(key, ref);
  }
  for (const [, object] of book.context.enumerateIndirectObjects()) replaceRefs(object, instead);
  for (const ref of instead.keys()) book.context.delete(ref);
}

function hashOf({ dict, contents }: PDFRawStream): string {
  return createHash('sha256').update(dict.toString()).update(contents).digest('hex');
}

function replaceRefs(object: PDFObject, instead: ReadonlyMap<PDFRef, PDFRef>) {
  if (object instanceof PDFRawStream) replaceRefs(object.dict, instead);
  if (object instanceof PDFDict) {
    for (const [name, value] of object.entries()) {
      const kept = value instanceof PDFRef ? instead.get(value) : undefined;
      if (kept) object.set(name, kept);
      else replaceRefs(value, instead);
    }
  }
  if (object instanceof PDFArray) {
    for (const [index, value] of object.asArray().entries()) {
      const kept = value instanceof PDFRef ? instead.get(value) : undefined;
      if (kept) object.set(index, kept);
      else replaceRefs(value, instead);
    }
  }
}
