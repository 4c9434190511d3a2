import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(htmlRules);

test.each(pagesIn())('%s is valid HTML', async (page) => {
  const { results } = await validator.validateFile(join(dist, page));
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId}: ${message}`),
  );
  expect(faults).toEqual([]);
});
