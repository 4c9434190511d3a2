import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { helpPage } from '../../src/directory/anchor.ts';
import { LANGUAGES, phrasesIn } from '../../src/languages/languages.ts';
import { dist } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

/** Languages whose letters are not Latin: an English word left among theirs shows. */
const OTHER_LETTERS = ['bg', 'el', 'hy', 'ka', 'ru', 'sr', 'uk'] as const;

/** Every text of a page with the language it is said to be in. */
function* texts(node: DefaultTreeAdapterTypes.Node, language = ''): Generator<{ language: string; text: string }> {
  if (defaultTreeAdapter.isTextNode(node)) yield { language, text: node.value.trim() };
  if (!('childNodes' in node)) return;
  const own = defaultTreeAdapter.isElementNode(node)
    ? node.attrs.find(({ name }) => name === 'lang')?.value
    : undefined;
  for (const child of node.childNodes) {
    if (!['script', 'style'].includes(node.nodeName)) yield* texts(child, own ?? language);
  }
}

describe.each(OTHER_LETTERS)('the help page in %s', (language) => {
  it('marks everything that is not in that language', () => {
    const page = parse(readFileSync(join(dist, helpPage(language)), 'utf8'));
    const own = [...texts(page)].filter((one) => one.language === language);
    expect(own.length).toBeGreaterThan(100);
    // Shift is what stands on the key.
    expect(
      own.map(({ text }) => text).filter((text) => /\p{Script=Latin}/u.test(text.replaceAll('Shift', ''))),
    ).toEqual([]);
  });
});

describe.each(LANGUAGES)('the help page in %s', (language) => {
  const elements = elementsOf(helpPage(language));
  const own = elements.find(({ tag }) => tag === 'html');

  it('says what it is written in, and nothing in the tab of what it is about', () => {
    expect(own?.attributes).toMatchObject({ lang: language, dir: 'ltr' });
    expect(elements.find(({ tag }) => tag === 'title')?.text).toBe(phrasesIn(language).tabTitle);
  });

  it('leads to every other language by a link that is marked with it', () => {
    const links = elements.filter(
      ({ tag, attributes }) => tag === 'a' && attributes['lang'] === attributes['hreflang'],
    );
    const leads = new Set(links.map(({ attributes }) => attributes['lang']));
    expect(LANGUAGES.filter((tag) => !leads.has(tag))).toEqual([]);
  });

  it('says in that language and in English that no native speaker has checked it', () => {
    const said = elements.filter(({ tag }) => tag === 'p').map(({ text }) => text);
    expect(said).toContain(phrasesIn(language).notCheckedByNativeSpeaker);
    expect(said).toContain('No native speaker has checked the words on this page.');
  });

  it('offers no number of old papers', () => {
    const dialled = elements
      .map(({ attributes }) => attributes['href'] ?? '')
      .filter((href) => href.startsWith('tel:'));
    expect(dialled).toContain('tel:157');
    expect(dialled).toContain('tel:+903121571122');
    // Once the line for children in Bulgaria.
    expect(dialled).not.toContain('tel:080019100');
  });
});
