import { describe, expect, test } from 'vitest';
import { contentDir, readEntries } from '../../src/checking/content-folder.ts';
import { hotline } from '../../src/schemas/hotline.ts';
import type { Hotline } from '../../src/schemas/hotline.ts';
import { valueOf } from '../../src/directory/statement-value.ts';
import { LANGUAGES, phrasesIn } from '../../src/languages/languages.ts';
import type { Language } from '../../src/languages/languages.ts';
import { pagesIn } from '../browser/site.ts';
import { all, attribute, documentOf, textOf, withClass, type Holder } from './parts.ts';
import { readCode } from './read-code.ts';

const HANDOUT = /^\/(cards|posters)\/([^/]+)\/([^/]+)\.html$/;
const handouts = pagesIn().flatMap((page) => {
  const [, kind = '', country = '', language = ''] = HANDOUT.exec(page) ?? [];
  return kind ? [{ page, kind, country, language: language as Language }] : [];
});

/** Whether a line has a number to give out that is not the one for danger now. */
const isHelpline = ({ status, emergency, inside }: Hotline) =>
  status !== 'historical' && !emergency && valueOf(inside) !== undefined;

/** Every line as editors wrote it. */
const lines = readEntries(contentDir(), 'hotlines').map(({ id, data }) => ({
  country: id.split('/', 1)[0],
  ...hotline.parse(data),
}));

/** The first text of a class, on a page or in a part of it. */
const textIn = (node: Holder, name: string) => all(node, withClass(name)).map(textOf)[0] ?? '';

/** The largest number, without what stands around it. */
const numberOn = (node: Holder) =>
  all(node, withClass('number')).flatMap((number) => all(number, ({ tagName }) => tagName === 'b').map(textOf))[0] ??
  '';

/** The date of a number as its entry gives it, in the language of the paper. */
function dateIn(language: string, asOf: string): string {
  const parts = [{}, { month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...parts[asOf.split('-').length - 1],
    timeZone: 'UTC',
  });
  return format.format(new Date(asOf));
}

test('there are cards and a poster for every country with a line that holds, in twelve languages', () => {
  const countries = new Set(
    lines.filter(({ status, inside }) => status !== 'historical' && valueOf(inside)).map((line) => line.country),
  );
  expect(countries.size).toBeGreaterThan(10);
  for (const kind of ['cards', 'posters']) {
    expect(handouts.filter((handout) => handout.kind === kind)).toHaveLength(countries.size * LANGUAGES.length);
  }
});

describe.each(handouts)('$page', ({ page, kind, country, language }) => {
  const document = documentOf(page);
  const number = numberOn(document);
  const entry = lines.find(
    (line) => line.country === country && line.status !== 'historical' && valueOf(line.inside) === number,
  );
  const paper = textIn(document, 'handout');

  test('gives the number of a line that holds, with its date and how sure it is', () => {
    // The number for danger now only where no other is known.
    expect(entry?.emergency).toBe(!lines.some((line) => line.country === country && isHelpline(line)));
    const asOf = entry?.inside?.asOf ?? entry?.asOf ?? '';
    const state = textIn(document, 'state');
    expect(state).toContain(asOf === 'undated' ? phrasesIn(language).undated : dateIn(language, asOf));
  });

  test('has a code that dials that number', () => {
    const [size = ''] = all(document, withClass('code')).map((drawing) => attribute(drawing, 'viewBox').split(' ')[2]);
    const [path = ''] = all(document, ({ tagName }) => tagName === 'path').flatMap((drawn) =>
      attribute(drawn, 'id') === 'code' ? [attribute(drawn, 'd')] : [],
    );
    expect(readCode(path, Number(size))).toBe(`tel:${number.replaceAll(' ', '')}`);
    expect(textIn(document, 'scan').replaceAll('\u00A0', ' ')).toContain(number);
  });

  test('carries no number that only old papers give', () => {
    const holds = new Set(lines.flatMap(({ status, inside }) => (status === 'historical' ? [] : [valueOf(inside)])));
    const gone = lines
      .filter((line) => line.country === country)
      .flatMap((line) =>
        line.status === 'historical'
          ? [valueOf(line.inside)]
          : (line.earlier ?? []).flatMap(({ numbers }) => numbers ?? []),
      )
      .filter((one) => one !== undefined)
      .filter((one) => !holds.has(one));
    expect(gone.filter((one) => paper.includes(one))).toEqual([]);
  });

  if (kind === 'cards') {
    test('is eight equal cards, of which one is read aloud', () => {
      const cards = all(document, withClass('wallet'));
      expect(cards).toHaveLength(8);
      expect(new Set(cards.map(textOf)).size).toBe(1);
      expect(cards.filter((card) => attribute(card, 'aria-hidden') === '')).toHaveLength(1);
    });
  }
});
