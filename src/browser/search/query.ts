import { fold, keyboardText } from './fold.ts';

/** What a reader typed, read in every way that can name an entry. */
export interface Query {
  /** As typed, trimmed: what messages quote. */
  typed: string;
  /** As the index spells words. */
  text: string;
  /** Folded: compared with names of countries and organisations. */
  name: string;
  /** The digits of a telephone number, without `+` and a leading `00`; undefined when this cannot be a number. */
  digits: string | undefined;
  /** The number of an article of law, e.g. `159a`; undefined when none is asked for. */
  article: string | undefined;
}

const TELEPHONE = /^\+?[\d\s()./-]+$/u;
const ARTICLE_WORD = '(?:articles?|arts?\\.?|section|sec\\.?|§+|paragraph|para\\.?|статья|стаття|ст\\.?|madde)';
const ARTICLE_NUMBER = '(\\d{1,4}(?:[-.]\\d{1,3})?\\s?[a-z]?)';
const ARTICLE = new RegExp(`^(?:${ARTICLE_WORD}\\s*)?${ARTICLE_NUMBER}$`, 'u');
const ARTICLES_IN_TEXT = new RegExp(`(?<![\\p{L}\\p{N}])${ARTICLE_WORD}\\s*${ARTICLE_NUMBER}(?![\\p{L}\\p{N}])`, 'gu');

/** Fewer digits than this begin too many numbers to mean one. */
const FEWEST_DIGITS = 2;

/**
 * Reads what was typed.
 * In: the value of a search field. Out: its readings; `text` is empty when there is nothing to search for.
 */
export function readQuery(typed: string): Query {
  const text = keyboardText(typed).replace(/\s+/gu, ' ').trim();
  const name = fold(text);
  const number = ARTICLE.exec(name)?.[1];
  const article = number === undefined ? undefined : articleKey(number);
  return { typed: typed.trim(), text, name, digits: telephoneDigits(text), article };
}

/**
 * The digits of a telephone number.
 * In: a number as typed or dialled, e.g. `+359 800 19 100`. Out: `35980019100`; undefined when other than a number.
 */
export function telephoneDigits(text: string): string | undefined {
  if (!TELEPHONE.test(text)) return undefined;
  const digits = text.replace(/\D/gu, '');
  return digits.length < FEWEST_DIGITS ? undefined : digits.replace(/^00(?=\d{4})/u, '');
}

/**
 * The articles of law a text names.
 * In: a title or another name, e.g. `Art. 159a of the Criminal Code`. Out: their keys, e.g. `['159a']`.
 */
export function articlesIn(text: string): string[] {
  return [...fold(text).matchAll(ARTICLES_IN_TEXT)].map((match) => articleKey(match[1] ?? ''));
}

function articleKey(number: string): string {
  return number.replace(/\s/gu, '');
}
