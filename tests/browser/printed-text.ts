import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/**
 * Reads what stands on a page of a PDF that Chromium printed: its runs of text in the order they were drawn. It knows
 * what Chromium writes, and nothing else of PDF.
 */
export function printedText(page: PDFPage): string[] {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  const letters = new Map(
    (fonts?.entries() ?? []).map(([name, font]) => [name.toString(), lettersOf(page.doc.context.lookup(font))]),
  );
  const runs = textOf(page.node.Contents()).match(/BT\n[^]*?\nET/g) ?? [];
  return runs.map((run) => {
    const font = letters.get(/(\/\S+) \S+ Tf/.exec(run)?.[1] ?? '');
    const glyphs = [...run.matchAll(/<([0-9A-F]+)> Tj/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return glyphs.map((glyph) => font?.get(glyph) ?? '?').join('');
  });
}

/** Which letter each glyph of a font stands for, as the font says for whoever copies text. */
function lettersOf(font: PDFObject | undefined): Map<string, string> {
  const map = textOf(font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined);
  const letters = new Map<string, string>();
  for (const [, section = ''] of map.matchAll(/beginbfchar\n([^]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of section.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(glyph, lettersIn(code));
  }
  for (const [, section = ''] of map.matchAll(/beginbfrange\n([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', code = ''] of section.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph += 1) {
        letters.set(hexOf(glyph), String.fromCodePoint(parseInt(code, 16) + glyph - first));
      }
    }
  }
  return letters;
}

const hexOf = (glyph: number): string => glyph.toString(16).toUpperCase().padStart(4, '0');

const lettersIn = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

function textOf(stream: PDFObject | undefined): string {
  return stream instanceof PDFRawStream ? inflateSync(stream.contents).toString('latin1') : '';
}
