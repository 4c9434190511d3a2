import { readBuiltPage } from './built-page.ts';
import type { Cited } from './set-sheet.ts';

/** What a number in the text stands for, as a reader of paper needs it. */
export interface Note {
  words: string;
  /** Where it can be read; empty where no address is known. */
  address: string;
}

/** Knows what the site's pages of sources say of them; each is read once. */
export class SourceNotes {
  readonly site: string;
  readonly #read = new Map<string, Promise<Note>>();

  constructor(site: string) {
    this.site = site;
  }

  /** Words a number in the text. */
  async noteOf({ source, address = '' }: Cited): Promise<Note> {
    return source === undefined ? { words: '', address } : this.noteOfSource(source);
  }

  /** Title, publisher, date and address of a source, by the path of its page. */
  noteOfSource(page: string): Promise<Note> {
    const note = this.#read.get(page) ?? this.#readNote(page);
    this.#read.set(page, note);
    return note;
  }

  async #readNote(page: string): Promise<Note> {
    const { title, facts } = await readBuiltPage(this.site, page);
    const said = [title, facts.get('Publisher'), facts.get('Published')].filter((part) => part !== undefined);
    return { words: `${said.join('. ')}.`, address: facts.get('Address') ?? '' };
  }
}
