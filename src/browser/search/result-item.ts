import type { Kind } from '../../directory/search-record.ts';
import { siteRoot } from './chunks.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';
import { markedNumbers, markedWords, tellingAliases } from './marks.ts';
import type { PagefindEntry } from './pagefind.ts';
import type { Query } from './query.ts';
import { KIND_NAMES, WORDING } from './wording.ts';

/**
 * Fills the page's template for a result.
 * In: the template, an entry and the query. Out: a list item; what the entry lacks is left out.
 */
export function resultItem(template: HTMLTemplateElement, entry: PagefindEntry, query: Query): DocumentFragment {
  const item = document.importNode(template.content, true);
  const { title = '', kind = '', aliases = '', numbers = '', formerNumbers = '' } = entry.meta;
  const also = tellingAliases(aliases, title, query).join(', ');
  fill(item, 'kind', [plain(KIND_NAMES[kind as Kind] ?? kind)]);
  fill(item, 'country', [plain(WORDING.countries(entry.filters.country ?? []))]);
  const age = entry.filters.age?.[0] ?? '';
  fill(item, 'as-of', [plain(/^\d/u.test(age) ? WORDING.asOf : '')]);
  fill(item, 'age', [plain(age)]);
  fill(item, 'title', markedWords(title, query));
  fill(item, 'also', also === '' ? [] : markedWords(WORDING.also + also, query));
  fill(item, 'numbers', markedNumbers(numbers, query));
  fill(item, 'former', formerNumbers === '' ? [] : [plain(WORDING.formerly), ...markedNumbers(formerNumbers, query)]);
  fill(item, 'excerpt', excerptParts(entry.excerpt));
  item.querySelector('a')?.setAttribute('href', new URL(entry.url.slice(1), siteRoot ?? document.baseURI).href);
  return item;
}

/** Text goes in as text nodes and `mark` elements only: nothing of the index is ever read as markup. */
function fill(item: DocumentFragment, name: string, parts: ExcerptPart[]): void {
  const slot = item.querySelector(`[data-result-${name}]`);
  if (slot === null) return;
  const holder = item.querySelector(`[data-result-part="${name}"]`) ?? slot;
  if (parts.every(({ text }) => text === '')) holder.remove();
  else slot.append(...parts.map(node));
}

function node({ text, marked }: ExcerptPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function plain(text: string): ExcerptPart {
  return { text, marked: false };
}
