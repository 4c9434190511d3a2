import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const markdown = unified().use(remarkParse).use(remarkGfm);
const sentenceBreaks = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordBreaks = new Intl.Segmenter('en', { granularity: 'word' });

/** The sentences of a body: every paragraph and every item of a list ends one. Headings and sources are none. */
export function sentencesOf(body: string): string[] {
  const paragraphs: string[] = [];
  visit(markdown.parse(body), (node) => {
    if (node.type === 'footnoteDefinition') return SKIP;
    if (node.type === 'paragraph') paragraphs.push(toString(node));
    return undefined;
  });
  return paragraphs
    .flatMap((text) => [...sentenceBreaks.segment(text)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence; a number is one, an apostrophe parts none. */
export function wordsOf(sentence: string): string[] {
  return [...wordBreaks.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** How many syllables an English word has, told from its letters: right for some nineteen words in twenty. */
export function syllables(word: string): number {
  const silentEnd = /(?<=[^aeiouyl])e$|(?<=[^aeiouylcgsxz])es$|(?<=[^aeiouydt])ed$/;
  return Math.max(
    1,
    word
      .toLowerCase()
      .replace(silentEnd, '')
      .match(/[aeiouy]+/g)?.length ?? 0,
  );
}

/** The years of school a text asks for, by Flesch and Kincaid: long sentences and long words raise it. */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const spoken = words.map(syllables).reduce((sum, count) => sum + count, 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
