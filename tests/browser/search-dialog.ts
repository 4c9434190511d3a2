import type { Reader } from './reader.ts';

/** One result as a reader meets it. */
export interface Hit {
  /** Everything the result says, with plain spaces. */
  text: string;
  /** Where it leads, as authors write addresses. */
  leadsTo: string;
}

/** A place with a search field and, beneath it, results. */
export class SearchPlace {
  readonly reader: Reader;
  readonly selector: string;

  constructor(reader: Reader, selector: string) {
    this.reader = reader;
    this.selector = selector;
  }

  /** Types as a person does, into the field that has the focus, and waits for results to these words. */
  async type(words: string): Promise<Hit[]> {
    await this.reader.page.keyboard.type(words);
    return this.hits();
  }

  /** Waits until results are shown, and gives them in order. */
  async hits(): Promise<Hit[]> {
    await this.reader.page.waitForSelector(`${this.selector} :is(ol, ul) li a[href]`, { visible: true });
    return this.shown();
  }

  /** The results shown now. */
  async shown(): Promise<Hit[]> {
    const links = await this.reader.page.$$eval(`${this.selector} :is(ol, ul) li`, (items) => items
      .filter((item) => item.checkVisibility() && item.querySelector('a[href]') !== null)
      .map((item) => ({
        text: (item as HTMLElement).innerText.replace(/\s+/gu, ' ').trim(),
        leadsTo: (item.querySelector('a[href]') as HTMLAnchorElement).href,
      })));
    return links.map(({ text, leadsTo }) => ({ text, leadsTo: this.reader.inside(leadsTo) }));
  }
}

/** Opens the search from wherever the reader is, by keyboard. */
export async function openSearch(reader: Reader): Promise<SearchPlace> {
  await reader.press('Control+k');
  await reader.page.waitForSelector('dialog[open] input:focus');
  return new SearchPlace(reader, 'dialog[open]');
}

/** The search page itself, with the focus in its field. */
export async function openSearchPage(reader: Reader): Promise<SearchPlace> {
  await reader.visit('/search.html');
  await reader.page.focus('main input[type="search"]');
  return new SearchPlace(reader, 'main');
}
