import type { Kind } from '../../directory/search-record.ts';
import { element } from '../element.ts';
import { siteRoot } from './chunks.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import { markedNumbers, markedWords, tellingAliases } from './marks.ts';
import type { PagefindEntry } from './pagefind.ts';
import type { Query } from './query.ts';
import { KIND_NAMES, WORDING } from './wording.ts';

/**
 * Makes a result of an entry. Text goes in as text and `mark` elements only: nothing of the index is ever read as markup.
 * In: an entry and the query. Out: a list item; what the entry lacks is left out.
 */
export function resultItem(entry: PagefindEntry, query: Query): HTMLLIElement {
  const { title = '', kind = '', aliases = '', numbers = '', formerNumbers = '' } = entry.meta;
  const also = tellingAliases(aliases, title, query).join(', ');
  return element(
    'li',
    { class: 'result' },
    element(
      'p',
      { class: 'result-about' },
      ...part('span', 'kind', [plain(KIND_NAMES[kind as Kind] ?? kind)]),
      ...part('span', 'country', [plain(WORDING.countries(entry.filters.country ?? []))]),
      ...age(entry.filters.age?.[0] ?? ''),
    ),
    element('a', { class: 'result-title', href: addressOf(entry) }, ...nodes(markedWords(title, query))),
    ...part('p', 'also', also === '' ? [] : markedWords(WORDING.also + also, query)),
    ...part('p', 'numbers', markedNumbers(numbers, query)),
    ...part('p', 'also', formerNumbers === '' ? [] : [plain(WORDING.formerly), ...markedNumbers(formerNumbers, query)]),
    ...part('p', 'excerpt', excerptParts(entry.excerpt)),
  );
}

const addressOf = (entry: PagefindEntry) => new URL(entry.url.slice(1), siteRoot ?? document.baseURI).href;

/** The year; what a screen reader hears before it says what it is a year of. */
function age(year: string): HTMLElement[] {
  if (year === '') return [];
  const asOf = /^\d/u.test(year) ? [element('span', { class: 'visually-hidden' }, WORDING.asOf)] : [];
  return [element('span', { class: 'result-age' }, ...asOf, year)];
}

function part(tag: 'p' | 'span', name: string, parts: ExcerptPart[]): HTMLElement[] {
  if (parts.every(({ text }) => text === '')) return [];
  return [element(tag, { class: `result-${name}` }, ...nodes(parts))];
}

function nodes(parts: ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

function plain(text: string): ExcerptPart {
  return { text, marked: false };
}
