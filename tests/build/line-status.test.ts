import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, pagesIn } from '../browser/site.ts';
import { elementsOf } from './built-page.ts';

const SAID =
  /^(?:(?:reported by others|confirmed by the operator), (?:(?:\p{Lu}\p{Ll}+ )?\d{4}|no date given)|historical: do not give it out)(?:$|\. )/u;

const statuses = elementsOf('/hotlines.html')
  .filter(({ tag, attributes }) => tag === 'p' && attributes['class'] === 'status' && attributes['role'] === undefined)
  .map(({ text }) => text);

const handedOut = pagesIn().filter((page) => /^\/(?:help|help\/\w+|cards\/.*|posters\/.*)\.html$/.test(page));

describe('how sure a line is', () => {
  it('stands on every card with the month or year it was said in', () => {
    expect(statuses.length).toBeGreaterThan(40);
    expect(statuses.filter((status) => !SAID.test(status))).toEqual([]);
  });

  it('is told on help pages, cards and posters without the word confirmed, as long as no line is', () => {
    expect(handedOut.length).toBeGreaterThan(200);
    const claiming = handedOut.filter((page) => /\bconfirmed/.test(readFileSync(join(dist, page), 'utf8')));
    expect(claiming).toEqual([]);
  });
});
