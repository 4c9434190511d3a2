import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';

test('what held before is said in words, as what holds now is', () => {
  const wordless = pagesIn().filter((page) => readFileSync(join(dist, page), 'utf8').includes('[object Object]'));
  expect(wordless).toEqual([]);
});
