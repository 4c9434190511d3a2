import type { PartKind } from './plan.ts';

/** What the browser is told about a part before it prints it. */
export interface SheetOrder {
  kind: PartKind;
  /** Address of the site's folder, ends in a slash. */
  root: string;
  /** The pages of the part, in order, with what their anchors begin with. */
  pages: { path: string; html: string; prefix: string }[];
  /** Every page of the book: links to these stay links. */
  inBook: string[];
  /** Anchors of the sections that are kept, where the part takes some of a page only. */
  kept: string[];
  css: string;
}

/** What a number in the text stands for: a page of the site about a source, or an address elsewhere. */
export interface Cited {
  source?: string;
  address?: string;
}

/**
 * Runs in the browser, in the first page of a part with its scripts off: leaves nothing but the main part of all its
 * pages, gives links what they need on paper, numbers what leads out of the book.
 *
 * A link into another part gets the address `book:/page#anchor`, which the binding resolves.
 *
 * @returns what the numbers stand for, in order
 */
export function setSheet({ kind, root, pages, inBook, kept, css }: SheetOrder): Cited[] {
  const prefixes = new Map(pages.map(({ path, prefix }) => [path, prefix]));
  const numbers = new Map<string, number>();
  const cited: Cited[] = [];

  const numberOf = (key: string, what: Cited) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    cited.push(what);
    numbers.set(key, cited.length);
    return cited.length;
  };

  const addNumber = (link: Element, number: number) => {
    const mark = document.createElement('sup');
    mark.className = 'noted';
    mark.innerHTML = `<a href="#note-${number}">${number}</a>`;
    link.after(mark);
  };

  const mendLink = (link: Element, page: { path: string; prefix: string }) => {
    const href = link.getAttribute('href') ?? '';
    const url = new URL(href, root + page.path);
    if (url.protocol === 'tel:' || url.protocol === 'mailto:' || url.protocol === 'book:') return;
    link.removeAttribute('href');
    if (!url.href.startsWith(root)) {
      // Its words may be the address already.
      if (link.textContent.trim() !== href) addNumber(link, numberOf(url.href, { address: url.href }));
      return;
    }
    const path = decodeURIComponent(url.pathname.slice(new URL(root).pathname.length));
    const prefix = prefixes.get(path);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (prefix !== undefined) link.setAttribute('href', `#${anchor ? prefix + anchor : `${prefix}top`}`);
    else if (inBook.includes(path)) link.setAttribute('href', `book:/${path}${url.hash}`);
    else if (path.startsWith('sources/') && kind !== 'sources') addNumber(link, numberOf(path, { source: path }));
    else if (path.startsWith('sources/')) link.setAttribute('data-source', path);
  };

  const without = (main: Element, selectors: string) => {
    for (const element of main.querySelectorAll(selectors)) element.remove();
  };

  const setPage = (page: (typeof pages)[number]): Element => {
    const main = new DOMParser().parseFromString(page.html, 'text/html').querySelector('main');
    if (main === null) throw new Error(`${page.path}: a page without a main part`);
    without(main, 'script, nav, search, form, dialog, noscript, .off-paper, .tongues, .visually-hidden');
    if (kind === 'glance') {
      // The numbers, where they work and how old they are; the rest stands with the country.
      without(main, '.card :is(dl, dl ~ *, footer, .sourced), details, .more, .lead ~ p.small');
      for (const section of main.querySelectorAll('section.group')) {
        if (!kept.includes(section.id) || section.querySelector('.card') === null) section.remove();
      }
    }
    for (const link of main.querySelectorAll('a[href]')) mendLink(link, page);
    for (const element of main.querySelectorAll('[id]:not(svg *)')) element.id = page.prefix + element.id;
    const heading = main.querySelector('h1');
    if (heading) heading.id = `${page.prefix}top`;
    if (heading && kind === 'glance') heading.textContent = 'Helplines at a glance';
    return main;
  };

  const mains = pages.map(setPage);
  const [first, ...others] = mains;
  if (first === undefined) throw new Error('a part without pages');
  for (const main of others) {
    const article = document.createElement('article');
    article.append(...main.childNodes);
    first.append(article);
  }
  first.classList.add('book', `book-${kind}`);
  // A browser notes the place of an anchor only where a link of the same document leads to it.
  const anchors = document.createElement('div');
  anchors.hidden = true;
  for (const { id } of first.querySelectorAll('[id]:not(svg *)')) {
    const link = document.createElement('a');
    link.href = `#${id}`;
    anchors.append(link);
  }
  document.body.replaceChildren(first, anchors);
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return cited;
}

/** Runs in the browser: tells at the end of a part what its numbers stand for. */
export function setNotes(notes: { words: string; address: string }[]) {
  const main = document.querySelector('main');
  if (main === null || notes.length === 0) return;
  const heading = document.createElement('h2');
  heading.textContent = 'What the numbers stand for';
  const list = document.createElement('ol');
  list.className = 'notes-of-part';
  for (const [index, { words, address }] of notes.entries()) {
    const item = document.createElement('li');
    item.id = `note-${index + 1}`;
    item.textContent = words;
    if (address) {
      const link = document.createElement('span');
      link.className = 'address';
      link.textContent = ` ${address}`;
      item.append(link);
    }
    list.append(item);
    const anchor = document.createElement('a');
    anchor.href = `#${item.id}`;
    document.body.lastElementChild?.append(anchor);
  }
  const part = document.createElement('section');
  part.className = 'group notes-at-end';
  part.append(heading, list);
  main.append(part);
}

/** Runs in the browser: writes the address of each source beneath its title, in the list of all of them. */
export function setAddresses(addresses: Record<string, string>) {
  for (const link of document.querySelectorAll('a[data-source]')) {
    const address = addresses[link.getAttribute('data-source') ?? ''];
    if (!address) continue;
    const words = document.createElement('small');
    words.className = 'address';
    words.textContent = address;
    link.parentElement?.append(words);
  }
}
