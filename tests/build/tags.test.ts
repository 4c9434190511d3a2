import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTags } from '../../src/integrations/relocation/scanned-tags.ts';
import { parseTags } from '../../src/integrations/relocation/tag.ts';
import { dist, pagesIn } from '../browser/site.ts';

test.each(pagesIn())('the tags of %s are found as the parser finds them', (page) => {
  const html = readFileSync(join(dist, page), 'utf8');
  expect(readTags(html)).toEqual(parseTags(html));
});
