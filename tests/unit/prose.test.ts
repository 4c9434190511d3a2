import { describe, expect, it } from 'vitest';
import { passages, proseText } from '../../src/directory/prose.ts';

const BODY = `First.[^guide/profile] More of it.

Second.[^guide/profile]

### Routes

Third, with [a page](https://example.org/).[^other]

[^guide/profile]: Bulgaria: profile
[^other]: page 3
`;

describe('a body in passages', () => {
  it('puts neighbouring paragraphs that rest on the same place into one passage, without the marks', () => {
    const [first] = passages(BODY);
    expect(first).toEqual({
      html: '<p>First. More of it.</p><p>Second.</p>',
      text: 'First. More of it. Second.',
      citations: [{ source: 'guide', at: 'Bulgaria: profile' }],
      heading: undefined,
    });
  });

  it('keeps a line that only introduces a list together with the list it introduces', () => {
    const [only, ...others] = passages('They may:\n\n- leave[^guide]\n- stay[^guide]\n\n[^guide]: page 1');
    expect(only?.html).toMatch(/^<p>They may:<\/p><ul>/);
    expect(only?.citations).toEqual([{ source: 'guide', at: 'page 1' }]);
    expect(others).toEqual([]);
  });

  it('starts a new passage at a heading, and remembers it', () => {
    const second = passages(BODY)[1];
    expect(second?.heading).toBe('Routes');
    expect(second?.citations).toEqual([{ source: 'other', at: 'page 3' }]);
  });

  it('lets links out tell nobody where the reader came from', () => {
    expect(passages(BODY)[1]?.html).toContain('<a href="https://example.org/" rel="noreferrer noopener">a page</a>');
  });

  it('never passes HTML through', () => {
    expect(passages('Text <b onclick="x()">bold</b>.[^guide]\n\n[^guide]: page 1')[0]?.html).toBe('<p>Text bold.</p>');
  });

  it('gives the search the words without notes', () => {
    expect(proseText(BODY)).toBe('First. More of it. Second. Routes Third, with a page.');
  });
});
