import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(pagesIn())('%s is valid HTML', async (page) => {
  const { results } = await validator.validateFile(join(dist, page));
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`));
  expect(faults).toEqual([]);
});
