import type { CollectionEntry } from 'astro:content';
import { describe, expect, it } from 'vitest';
import { citedPassages } from '../../src/directory/cited-passage.ts';
import { provenanceOf, type Sources } from '../../src/directory/provenance.ts';

const source = (id: string, published: string) =>
  ({ id, data: { shortTitle: id, published } }) as unknown as CollectionEntry<'sources'>;
const sources: Sources = new Map([
  ['guide', source('guide', '2008')],
  ['report', source('report', '2020')],
]);
const entry = { asOf: '2008', sources: [{ source: 'guide', at: 'shelters' }] };

describe('who said it, and when', () => {
  it('a statement without an origin of its own has its entry’s', () => {
    const { asOf, cited } = provenanceOf(sources, entry);
    expect([asOf, cited[0]?.source.id, cited[0]?.at]).toEqual(['2008', 'guide', 'shelters']);
  });

  it('a statement keeps its own date and source', () => {
    const { asOf, cited } = provenanceOf(sources, entry, { asOf: '2007-12', sources: [{ source: 'report' }] });
    expect([asOf, cited[0]?.source.id]).toEqual(['2007-12', 'report']);
  });

  it('a source that is not there is named', () => {
    expect(() => provenanceOf(sources, { asOf: '2008', sources: [{ source: 'gone' }] })).toThrow(
      'No source "gone" in content/sources',
    );
  });

  it('a passage that rests on another source held when that was published', () => {
    const body = 'Old.[^guide]\n\nNew.[^report]\n\n[^guide]: page 1\n[^report]: page 2';
    expect(citedPassages(sources, entry, body).map(({ provenance }) => provenance.asOf)).toEqual(['2008', '2020']);
  });
});
