import { describe, expect, test } from 'vitest';
import { pagesIn } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';
import type { BuiltElement } from './built-page.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "img-src 'self' data:; form-action 'self'; base-uri 'none'";

/** The one page that may more, because it keeps the directory when it is asked to. All of it from the site itself. */
const keeping = '/about/offline.html';
const policyOf = (page: string): string =>
  page === keeping ? `${policy}; connect-src 'self'; worker-src 'self'; manifest-src 'self'` : policy;

const isPolicy = ({ attributes }: BuiltElement): boolean =>
  attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

/** The attributes that make a browser fetch something without being asked. A `link` counts by what it is for. */
const fetched = ['src', 'srcset', 'poster', 'data', 'background'];
const elsewhere = /^(?:[a-z][a-z\d+.-]*:)?\/\/|^(?!data:)[a-z][a-z\d+.-]*:/i;

function fetchesElsewhere({ tag, attributes }: BuiltElement): string[] {
  const links = tag === 'link' && attributes.rel !== 'canonical' ? [attributes.href] : [];
  return [...fetched.map((name) => attributes[name]), ...links]
    .filter((address) => address !== undefined && elsewhere.test(address))
    .map((address) => `<${tag}> ${address}`);
}

function inlineCode({ tag, attributes, text }: BuiltElement): string[] {
  const handlers = Object.keys(attributes).filter((name) => name.startsWith('on') || name === 'style');
  const code = (tag === 'script' && attributes.src === undefined) || tag === 'style' ? [text.slice(0, 60)] : [];
  const address = /^\s*javascript:/i.test(attributes.href ?? '') ? ['href'] : [];
  return [...handlers, ...code, ...address].map((what) => `<${tag}> ${what}`);
}

describe.each(pagesIn())('%s', (page) => {
  const elements = elementsOf(page);

  test('carries the strict policy once, before anything it governs', () => {
    expect(elements.filter(isPolicy).map(({ attributes }) => attributes.content)).toEqual([policyOf(page)]);
    const governed = elements.findIndex(({ tag }) => ['script', 'link', 'style', 'img'].includes(tag));
    if (governed !== -1) expect(elements.findIndex(isPolicy)).toBeLessThan(governed);
  });

  test('tells no site where the reader came from', () => {
    const referrers = elements.filter(({ attributes }) => attributes.name === 'referrer');
    expect(referrers.map(({ attributes }) => attributes.content)).toEqual(['no-referrer']);
    const out = elements.filter(({ tag, attributes }) => tag === 'a' && /^https?:/.test(attributes.href ?? ''));
    const telling = out.filter(({ attributes }) => {
      const rel = (attributes.rel ?? '').split(/\s+/);
      return !rel.includes('noreferrer') || !rel.includes('noopener');
    });
    expect(telling.map(({ attributes }) => attributes.href)).toEqual([]);
  });

  test('has no script, style or address that runs code in the page itself', () => {
    expect(elements.flatMap(inlineCode)).toEqual([]);
  });

  test('fetches nothing from anywhere else', () => {
    expect(elements.flatMap(fetchesElsewhere)).toEqual([]);
  });

  test('dials nothing and fetches nothing ahead: a number is a link, and waits', () => {
    const ahead = elements.filter(
      ({ tag, attributes }) => tag === 'link' && /prefetch|preconnect|prerender/.test(attributes.rel ?? ''),
    );
    expect(ahead.map(({ attributes }) => attributes.href)).toEqual([]);
    const numbers = elements.flatMap(({ tag, attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) => (/^\s*tel:/i.test(value) ? [`${tag} ${name}`] : [])),
    );
    expect(numbers.filter((place) => place !== 'a href')).toEqual([]);
  });

  test('sends no form anywhere else', () => {
    const forms = elements.filter(({ attributes }) => elsewhere.test(attributes.action ?? attributes.formaction ?? ''));
    expect(forms.map(({ attributes }) => attributes.action)).toEqual([]);
  });

  test('gives no e-mail address that looks like a person’s', () => {
    const addresses = elements.flatMap(
      ({ attributes, text }) => `${attributes.href ?? ''} ${text}`.match(/[\w.+-]+@[\w-]+\.[\w.-]+/g) ?? [],
    );
    const personal = addresses.filter((address) => /^[a-z]{1,20}[._][a-z]{2,20}@/i.test(address));
    expect(personal).toEqual([]);
  });
});
