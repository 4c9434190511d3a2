import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateWords } from '../../src/directory/date-words.ts';
import { inChromium } from './browsers.ts';
import { printedText } from './printed-text.ts';
import { dist } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'counterpart-book-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as npm would; gives what a person sees. */
function book(args: string[], env: NodeJS.ProcessEnv = {}): Promise<{ said: string; complained: string }> {
  const options = { cwd: folder, env: { ...process.env, COUNTERPART_DEBUG: '', ...env } };
  return new Promise((done) => {
    execFile(process.execPath, [resolve('scripts/book.ts'), ...args], options, (_, said, complained) =>
      done({ said, complained: complained.trim() }),
    );
  });
}

const date = (JSON.parse(readFileSync(join(dist, 'files.json'), 'utf8')) as { date: string }).date;

describe.each(inChromium)('a book of one country, printed by $name', () => {
  let said = '';
  let pdf: PDFDocument;
  let pages: string[][] = [];

  beforeAll(async () => {
    ({ said } = await book(['--from', dist, '--country', 'liechtenstein']));
    const bytes = readFileSync(join(folder, 'book/counterpart-liechtenstein.pdf'));
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    pages = pdf.getPages().map(printedText);
  });

  /** Every page of this PDF that something leads to, counted from 1. */
  const pageOf = (dest: unknown): number => {
    const ref = dest instanceof PDFArray ? dest.get(0) : undefined;
    return 1 + pdf.getPages().findIndex((page) => ref instanceof PDFRef && page.ref === ref);
  };

  function* bookmarks(of: PDFDict | undefined): Generator<[string, number]> {
    for (
      let item = of?.lookupMaybe(PDFName.of('First'), PDFDict);
      item;
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      yield [item.lookup(PDFName.of('Title'), PDFHexString).decodeText(), pageOf(item.lookup(PDFName.of('Dest')))];
      yield* bookmarks(item);
    }
  }

  /** Name and number of every line of the contents. */
  const contents = (): [string, number][] => {
    const all = pages[1] ?? [];
    const runs = all.slice(all.indexOf('Contents'));
    return runs.flatMap((run, index): [string, number][] => {
      const name = runs[index - 1];
      return /^\d+$/.test(run) && name !== undefined ? [[name, Number(run)]] : [];
    });
  };

  test('says what it wrote', () => {
    expect(said).toMatch(/^Book: book\/counterpart-liechtenstein\.pdf, \d+ pages, \d\.\d MB\n$/);
    expect(said).toContain(` ${pages.length} pages,`);
  });

  test('begins with what it is, of which day, and what to heed', () => {
    const title = (pages[0] ?? []).join(' ');
    expect(title).toContain(`Liechtenstein State of ${dateWords(date)} Numbers change.`);
    expect(title).toContain('Keep it where it does no harm.');
  });

  test('every page has its number, the day of the data and a running head', () => {
    const heads = pages.map((runs, index) => [
      runs.includes(String(index + 1)),
      runs.includes(`State of ${dateWords(date)}`),
      runs.includes('Counterpart'),
    ]);
    expect(heads).toEqual(pages.map(() => [true, true, true]));
    expect(pages.at(-1)).toContain('Method');
  });

  test('each number in the contents is that of the page where its heading stands, and leads there', () => {
    const lines = contents();
    expect(lines.map(([name]) => name)).toEqual([
      'Helplines at a glance',
      'Liechtenstein',
      'Helplines',
      'Agreements and treaties',
      'The country',
      'Method',
    ]);
    expect(lines.filter(([name, page]) => !pages[page - 1]?.includes(name))).toEqual([]);
    const links = pdf.getPage(1).node.Annots();
    const places = Array.from({ length: links?.size() ?? 0 }, (_, index) =>
      pageOf(links?.lookup(index, PDFDict).lookup(PDFName.of('Dest'))),
    );
    expect([...new Set(places)]).toEqual([...new Set(lines.map(([, page]) => page))]);
    expect([...bookmarks(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict))]).toEqual([['Contents', 2], ...lines]);
  });

  test('no link leads out of the book but to a telephone; sources are numbered and told with their address', () => {
    const links = pdf.getPages().flatMap((page) => {
      const all = page.node.Annots();
      return Array.from({ length: all?.size() ?? 0 }, (_, index) => all?.lookup(index, PDFDict));
    });
    const addresses = links.map((link) => {
      const address = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'));
      return address instanceof PDFString
        ? address.asString().replace(/:.*/, '')
        : pageOf(link?.lookup(PDFName.of('Dest'))) > 0;
    });
    expect(new Set(addresses)).toEqual(new Set([true, 'tel']));
    const notes = pages.find((runs) => runs.includes('What the numbers stand for')) ?? [];
    expect(notes.join(' ')).toMatch(/What the numbers stand for.* 1\. .*https?:\/\/.* 2\. /);
  });

  test('is dated by its data, and the same twice', async () => {
    const first = readFileSync(join(folder, 'book/counterpart-liechtenstein.pdf'));
    expect(pdf.getCreationDate()?.toISOString()).toBe(`${date}T00:00:00.000Z`);
    expect(pdf.getModificationDate()?.toISOString()).toBe(`${date}T00:00:00.000Z`);
    expect(await book(['--from', dist, '--country', 'liechtenstein', '--out', 'again.pdf', '--quiet'])).toEqual({
      said: '',
      complained: '',
    });
    expect(readFileSync(join(folder, 'again.pdf')).equals(first)).toBe(true);
  });
});

test('a folder that is no built site is named', async () => {
  expect((await book(['--from', folder])).complained).toBe(
    '--from ./: expected a built site, as npm run build writes it (no files.json there)',
  );
});

test('when a book fails, the last one stays as it was', async () => {
  writeFileSync(join(folder, 'last.pdf'), 'the last one');
  const args = ['--from', dist, '--country', 'liechtenstein', '--out', 'last.pdf'];
  const { said, complained } = await book(args, { CHROME_PATH: '/none/chromium' });
  expect(said).toBe('');
  expect(complained).toBe('CHROME_PATH=/none/chromium: expected the path of a Chromium that can be run');
  expect(readFileSync(join(folder, 'last.pdf'), 'utf8')).toBe('the last one');
});
