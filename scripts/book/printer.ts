import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { dateWords } from '../../src/directory/date-words.ts';
import { frontPages, type ContentsChapter, type TitlePage } from './front.ts';
import { SourceNotes } from './note.ts';
import type { Part } from './plan.ts';
import { setAddresses, setNotes, setSheet, type SheetOrder } from './set-sheet.ts';

/** A heading in the margin of every page of a part, and the number of its first page. */
interface Margins {
  head: string;
  firstPage: number;
  /** Pages of two countries are measured for their own margins. */
  ownMargins: boolean;
}

/** Prints parts of a book in a browser, each in a tab of its own, so that its memory is free again afterwards. */
export class Printer {
  readonly #browser: Browser;
  readonly #root: string;
  readonly #title: TitlePage;
  readonly #inBook: string[];
  readonly #countries: string[];
  readonly #notes: SourceNotes;
  readonly #css: string;

  private constructor(browser: Browser, site: string, book: PrintedBook, css: string) {
    this.#browser = browser;
    this.#root = pathToFileURL(`${site}${path.sep}`).href;
    this.#title = book.title;
    this.#inBook = book.pages;
    this.#countries = book.countries;
    this.#notes = new SourceNotes(site);
    this.#css = css;
  }

  static async open(browser: Browser, site: string, book: PrintedBook): Promise<Printer> {
    return new Printer(browser, site, book, await readFile(new URL('book.css', import.meta.url), 'utf8'));
  }

  /** Title page and contents, as a PDF. */
  async printFront(chapters: readonly ContentsChapter[]): Promise<Uint8Array> {
    const html = frontPages(this.#title, chapters);
    const order = this.#order({ kind: 'page', pages: [{ path: 'index.html', html, prefix: '' }] });
    return this.#print(order, { head: this.#title.subject, firstPage: 1, ownMargins: false });
  }

  /** A part with the notes to it, as a PDF. */
  async printPart({ kind, pages }: Part, head: string, firstPage: number): Promise<Uint8Array> {
    const several = pages.length > 1;
    const order = this.#order({
      kind,
      pages: pages.map(({ path: page, html }) => ({ path: page, html, prefix: several ? anchorPrefix(page) : '' })),
    });
    return this.#print(order, { head, firstPage, ownMargins: kind === 'pair' });
  }

  #order({ kind, pages }: Pick<SheetOrder, 'kind' | 'pages'>): SheetOrder {
    return { kind, pages, root: this.#root, inBook: this.#inBook, kept: this.#countries, css: '' };
  }

  async #print(order: SheetOrder, margins: Margins): Promise<Uint8Array> {
    const tab = await this.#browser.newPage();
    try {
      // What a page's script would do is of no use on paper; its policy would refuse the margins.
      await tab.setJavaScriptEnabled(false);
      await tab.setBypassCSP(true);
      await tab.goto(this.#root + (order.pages[0]?.path ?? ''), { waitUntil: 'load', timeout: 0 });
      await this.#set(tab, { ...order, css: `${this.#css}\n${this.#marginCss(margins)}` });
      return await tab.pdf({ preferCSSPageSize: true, tagged: false, outline: false, timeout: 0 });
    } finally {
      await tab.close();
    }
  }

  async #set(tab: Page, order: SheetOrder): Promise<void> {
    const cited = await tab.evaluate(setSheet, order);
    await tab.evaluate(setNotes, await Promise.all(cited.map((one) => this.#notes.noteOf(one))));
    if (order.kind === 'sources') await tab.evaluate(setAddresses, await this.#addresses(tab));
  }

  async #addresses(tab: Page): Promise<Record<string, string>> {
    const pages = await tab.$$eval('a[data-source]', (links) => links.map((link) => link.dataset.source ?? ''));
    const notes = await Promise.all(pages.map(async (page) => [page, (await this.#notes.noteOfSource(page)).address]));
    return Object.fromEntries(notes) as Record<string, string>;
  }

  #marginCss({ head, firstPage, ownMargins }: Margins): string {
    const margins = ownMargins ? '' : 'margin: 15mm 13mm 14mm;';
    return `@page {
      ${margins}
      @top-left { content: 'Counterpart'; }
      @top-right { content: ${JSON.stringify(head)}; }
      @bottom-left { content: 'State of ${dateWords(this.#title.date)}'; }
      @bottom-right { content: counter(page); }
    }
    @page :first { counter-set: page ${firstPage}; }`;
  }
}

/** What every part must know of the book that it stands in. */
export interface PrintedBook {
  title: TitlePage;
  /** Paths of all pages in it. */
  pages: string[];
  countries: string[];
}

/** What the anchors of a page begin with, where several pages are printed together: `guide/risks.html` → `risks--`. */
export function anchorPrefix(page: string): string {
  return `${path.basename(page, '.html')}--`;
}
