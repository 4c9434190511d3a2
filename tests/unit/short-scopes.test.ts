import { expect, test } from 'vitest';
import { scopesIn, shortenPage, shortenSheet, shortNames } from '../../src/integrations/short-scopes.ts';

test('a scope is named by as much of its beginning as tells it from the others', () => {
  expect(Object.fromEntries(shortNames(new Set(['ybatimd6', 'yb2ndgav', 'fg2cz7qf', 'fg2cz7qe'])))).toEqual({
    ybatimd6: 'data-xyba',
    yb2ndgav: 'data-xyb2',
    fg2cz7qf: 'data-xfg2cz7qf',
    fg2cz7qe: 'data-xfg2cz7qe',
  });
});

test('sheets and pages speak of scopes by their short names; a mark of no sheet goes from pages', () => {
  const css = 'p[data-astro-cid-ybatimd6]{color:red}a:where(.data-astro-cid-fg2cz7qf){top:0}';
  const names = shortNames(new Set(scopesIn(css)));
  expect(shortenSheet(css, names)).toBe('p[data-xyb]{color:red}a:where(.data-xfg){top:0}');
  expect(shortenPage('<p data-astro-cid-ybatimd6 id="a">x</p><b data-astro-cid-12345678>y</b>', names)).toBe(
    '<p data-xyb id="a">x</p><b>y</b>',
  );
});
