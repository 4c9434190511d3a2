import { expect, test } from 'vitest';
import { someOfEveryKind } from '../../scripts/bench/page-sample.ts';

const many = Array.from({ length: 150 }, (_, index) => `/between/a/${String(index).padStart(3, '0')}.html`);

test('pages to measure are all of a kind that has few, and sixty of one that has many, from its first to its last part', () => {
  const few = ['/index.html', '/about/method.html', '/about/safety.html', '/between/a.html'];
  const chosen = someOfEveryKind([...few, ...many]);
  expect(chosen.slice(0, 4)).toEqual(few);
  const pairs = chosen.slice(4);
  expect(pairs.length).toBe(60);
  expect([pairs[0], pairs.at(-1)]).toEqual(['/between/a/000.html', '/between/a/148.html']);
});
