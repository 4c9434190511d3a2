import { describe, expect, it } from 'vitest';
import { readEntries } from '../../src/checking/content-folder.ts';
import { guide } from '../../src/schemas/guide.ts';
import { readingGrade, sentencesOf, syllables, wordsOf } from './reading-grade.ts';

const HARD = `Each Party shall, in accordance with the fundamental principles of its domestic legislation, establish the
possibility of compensation for individuals whose participation in unlawful activities has been involuntary.`;

const PAGES = readEntries('content', 'guide')
  .map(({ id, data, body }) => ({ id, body, data: guide.parse(data) }))
  .filter(({ data }) => data.part === 'for people at risk')
  .map(({ id, data, body }) => ({ id, data, sentences: sentencesOf(`${data.summary}\n\n${body}`) }));

describe('pages for people at risk', () => {
  it('are all measured', () => {
    expect(PAGES.map(({ id }) => id)).toEqual([
      'before-you-go',
      'if-something-has-happened',
      'warning-signs',
      'what-you-may-ask-for',
    ]);
  });

  it('can be read by a twelve-year-old: none asks for more than seven years of school', () => {
    const hard = PAGES.map(({ id, sentences }) => ({ id, grade: readingGrade(sentences) })).filter(
      ({ grade }) => grade > 7,
    );
    expect(hard.map(({ id, grade }) => `${id} asks for ${grade.toFixed(1)} years of school`)).toEqual([]);
  });

  it('have no sentence of more than twenty words', () => {
    const long = PAGES.flatMap(({ id, sentences }) =>
      sentences.filter((sentence) => wordsOf(sentence).length > 20).map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('do not say in the tab what they are about', () => {
    expect(PAGES.map(({ id, data }) => `${id}: ${data.neutralTitle ?? data.title}`)).toEqual([
      'before-you-go: Travel and work abroad',
      'if-something-has-happened: Advice',
      'warning-signs: Travel and work abroad',
      'what-you-may-ask-for: Advice',
    ]);
  });
});

describe('the reading grade', () => {
  it('of a child’s sentence is below one, of a lawyer’s far above seven', () => {
    expect(readingGrade(['You can call us.', 'We will help you.'])).toBeLessThan(1);
    expect(readingGrade(sentencesOf(HARD))).toBeGreaterThan(15);
  });

  it('rises with long sentences alone, and with long words alone', () => {
    const short = readingGrade(['They took it.', 'Then they left.']);
    expect(readingGrade(['They took it then they left.'])).toBeGreaterThan(short);
    expect(readingGrade(['Criminals appropriated it.', 'Afterwards they departed.'])).toBeGreaterThan(short);
  });

  it('follows the formula of Flesch and Kincaid', () => {
    // Six words of seven syllables in two sentences: 0.39 × 3 + 11.8 × 7/6 − 15.59.
    expect(readingGrade(['They took money.', 'Then they left.'])).toBeCloseTo(-0.653, 3);
  });

  it('takes each item of a list as a sentence, and leaves headings and sources out', () => {
    const body = 'Call. Or ask.[^guide]\n\n### When to call\n\n- **Now.** You can[^guide]\n- later\n\n[^guide]: Page 1';
    expect(sentencesOf(body)).toEqual(['Call.', 'Or ask.', 'Now.', 'You can', 'later']);
  });

  it.each([
    ['name', 1],
    ['helped', 1],
    ['wanted', 2],
    ['people', 2],
    ['places', 2],
    ['they', 1],
    ['passport', 2],
    ['the', 1],
    ['agency', 3],
    ['exploitation', 4],
  ])('hears in "%s" %i syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});
