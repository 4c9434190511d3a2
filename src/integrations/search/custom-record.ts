import type { CustomRecord } from 'pagefind';
import { keyboardText, plainSpellings } from '../../browser/search/fold.ts';
import { articlesIn } from '../../browser/search/query.ts';
import type { SearchRecord } from '../../directory/search-record.ts';
import { readableNumber, telephoneKeys } from './telephone-keys.ts';

/**
 * Writes a record as the index takes it. Everything in `meta` is searched with a weight of its own; `filters` are not
 * searched, so the age is there: otherwise every entry of 2008 would answer the query `2008`.
 * In: a record. Out: the same for Pagefind, in English.
 */
export function customRecord(record: SearchRecord): CustomRecord {
  return {
    url: record.url,
    content: keyboardText(record.text) || keyboardText(record.title),
    language: 'en',
    meta: withoutEmpty({
      title: keyboardText(record.title),
      kind: record.kind,
      country: keyboardText(record.countries.join(', ')),
      aliases: keyboardText(record.aliases.join(' · ')),
      numbers: record.numbers.map(readableNumber).join(' · '),
      formerNumbers: record.formerNumbers.map(readableNumber).join(' · '),
      digits: telephoneKeys([...record.numbers, ...record.formerNumbers]).join(' '),
      articles: articleSpellings(record).join(' '),
      spelt: plainSpellings([record.title, ...record.countries, ...record.aliases, record.text].join(' ')).join(' '),
    }),
    filters: { kind: [record.kind], country: record.countries, age: [record.age] },
  };
}

/**
 * The articles an entry is about.
 * In: a record. Out: keys such as `159a`; text is not looked at, since it may merely mention an article.
 */
export function articleKeys(record: SearchRecord): string[] {
  return [...new Set([record.title, ...record.aliases].flatMap(articlesIn))];
}

function articleSpellings(record: SearchRecord): string[] {
  return articleKeys(record).map((article) => `article art section paragraph ${article}`);
}

function withoutEmpty(meta: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}
