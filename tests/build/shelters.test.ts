import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

const elements = elementsOf('/shelters.html');
const cards = new Set(
  elements.filter(({ attributes }) => attributes.class?.startsWith('card')).map(({ attributes }) => attributes.id),
);
/** Links inside a map are those that say which cards they lead to. */
const dots = elements.filter(({ tag, attributes }) => tag === 'a' && attributes['aria-label'] && attributes['data-of']);
const leadsTo = (value = '') => value.split('|');

describe('the map of cities', () => {
  test('has dots, and every dot leads to a card, or to the line beside it that leads to several', () => {
    expect(dots.length).toBeGreaterThan(10);
    const lines = new Map(
      elements.filter(({ tag }) => tag === 'li').map(({ attributes }) => [attributes.id, attributes['data-of']]),
    );
    for (const { attributes } of dots) {
      const target = attributes.href?.slice(1);
      const services = leadsTo(attributes['data-of']);
      if (services.length === 1) expect(services).toEqual([target]);
      else expect(leadsTo(lines.get(target))).toEqual(services);
      expect(services.filter((card) => !cards.has(card))).toEqual([]);
    }
  });

  test('says of every dot which city it is, in which country, and of when that is', () => {
    const unclear = dots
      .map(({ attributes }) => attributes['aria-label'] ?? '')
      .filter((label) => !/^[^,]+, [^:]+: \d+ services?[,:] .*\b(?:\d{4}|undated)$/u.test(label));
    expect(unclear).toEqual([]);
  });

  test('every service is on the map or in the list of those that are not', () => {
    const named = new Set(
      elements
        .filter(({ tag, attributes }) => tag === 'li' && attributes['data-of'])
        .flatMap(({ attributes }) => leadsTo(attributes['data-of'])),
    );
    expect([...cards].filter((card) => card?.startsWith('shelter-') && !named.has(card))).toEqual([]);
  });
});

test.each(pagesIn())('no position on %s is more exact than one decimal', (page) => {
  const drawn = readFileSync(join(dist, page), 'utf8').match(/<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(drawn.filter((svg) => /<path class="land"/.test(svg)).join('')).not.toMatch(/\d\.\d\d/);
  const told = elementsOf(page).flatMap(({ attributes, text }) => [text, ...Object.values(attributes)]);
  // Longitude and latitude, however they are written.
  expect(told.filter((one) => /-?\d{1,3}\.\d{2,}\s*[,;\s]\s*-?\d{1,3}\.\d{2,}/.test(one))).toEqual([]);
});
