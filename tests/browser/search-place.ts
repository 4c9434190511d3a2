import type { Reader } from './reader.ts';

/** One result as a reader meets it. */
export interface Hit {
  /** Everything the result says, with plain spaces. */
  text: string;
  /** Where it leads, as authors write addresses. */
  leadsTo: string;
}

/** A place with a search field and, beneath it, results: the dialog, or the search page. */
export class SearchPlace {
  readonly reader: Reader;
  readonly selector: string;

  constructor(reader: Reader, selector: string) {
    this.reader = reader;
    this.selector = selector;
  }

  /** Types as a person does, into the field that has the focus, and waits for the answer to these very words. */
  async type(words: string): Promise<Hit[]> {
    await this.reader.page.keyboard.type(words);
    return this.answerTo(words);
  }

  /** The results for these words, once they are shown; none when the answer is that there is nothing. */
  async answerTo(words: string): Promise<Hit[]> {
    const answered = (selector: string, asked: string): boolean => {
      const status = document.querySelector(`${selector} [role="status"]`)?.textContent ?? '';
      return status.includes(`“${asked}”`) || status.includes('nearest');
    };
    await this.reader.page.waitForFunction(answered, {}, this.selector, words);
    return this.hits();
  }

  /** The results shown now, in order. */
  async hits(): Promise<Hit[]> {
    const hits = await this.reader.page.$$eval(`${this.selector} :is(ol, ul) li:has(a[href])`, (items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => ({
          text: (item as HTMLElement).innerText.replace(/\s+/gu, ' ').trim(),
          leadsTo: (item.querySelector('a[href]') as HTMLAnchorElement).href,
        })),
    );
    return hits.map(({ text, leadsTo }) => ({ text, leadsTo: this.reader.inside(leadsTo) }));
  }
}

/** Opens the search from wherever the reader is, by keyboard: `Control+k` unless told. */
export async function openSearch(reader: Reader, key = 'Control+k'): Promise<SearchPlace> {
  await reader.press(key);
  await reader.page.waitForSelector('dialog[open] input:focus');
  return new SearchPlace(reader, 'dialog[open]');
}

/** The search page, with the focus in its field. */
export async function openSearchPage(reader: Reader): Promise<SearchPlace> {
  await reader.visit('/search.html');
  await reader.page.focus('main input[type="search"]');
  return new SearchPlace(reader, 'main');
}
