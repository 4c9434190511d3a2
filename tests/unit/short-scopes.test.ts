import { expect, test } from 'vitest';
import { shortNames } from '../../src/integrations/short-scopes.ts';

test('a scope is named by as much of its beginning as tells it from the others', () => {
  expect(Object.fromEntries(shortNames(new Set(['ybatimd6', 'yb2ndgav', 'fg2cz7qf', 'fg2cz7qe'])))).toEqual({
    ybatimd6: 'data-xyba',
    yb2ndgav: 'data-xyb2',
    fg2cz7qf: 'data-xfg2cz7qf',
    fg2cz7qe: 'data-xfg2cz7qe',
  });
});
