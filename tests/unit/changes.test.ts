import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { changes, summed } from '../../src/directory/changes/changes.ts';
import { newest } from '../../src/directory/changes/newest.ts';
import type { PlacedEntry } from '../../src/directory/placed-entry.ts';
import { changesFeed } from '../../src/exports/changes-feed.ts';

const FILE = 'countries/bulgaria/hotlines/line.md';
const file = (fields: string, asOf = '2008', source = 'guide', body = '') =>
  `---\nsources: [{ source: ${source} }]\nasOf: ${asOf}\nname: Helpline\n${fields}\n---\n${body}`;

const entry = (id = 'bulgaria/line'): PlacedEntry => ({
  collection: 'hotlines',
  id,
  data: { asOf: '2008', sources: [{ source: 'guide' }] },
  body: undefined,
  name: 'Helpline',
  group: 'Bulgaria',
  href: '/countries/bulgaria.html#hotline-line',
});

const told = (before: string | undefined, after: string | undefined) =>
  changes(
    [{ day: '2026-11-01', file: FILE, ...(before && { before }), ...(after && { after }) }],
    after ? [entry()] : [],
  );

describe('what happened to an entry', () => {
  it('is that it came', () => {
    expect(told(undefined, file('inside: { value: "116 006" }'))).toEqual([
      {
        day: '2026-11-01',
        file: FILE,
        name: 'Helpline',
        group: 'Bulgaria',
        href: '/countries/bulgaria.html#hotline-line',
        kinds: ['new'],
        statements: [],
      },
    ]);
  });

  it('is that it went, under the name it had', () => {
    expect(told(file('inside: { value: "116 006" }'), undefined)).toMatchObject([
      { kinds: ['withdrawn'], name: 'Helpline', group: 'No longer in the directory', href: undefined },
    ]);
  });

  it('is a correction where the same source of the same date stays', () => {
    expect(told(file('inside: { value: "116 006" }'), file('inside: { value: "116 000" }'))).toMatchObject([
      {
        kinds: ['corrected'],
        statements: [{ kind: 'corrected', about: ['number inside'], before: '116 006', after: '116 000' }],
      },
    ]);
  });

  it('is an update where another source or a later date says so', () => {
    const after =
      'inside: { value: "116 000", asOf: 2025, sources: [{ source: news }], earlier: [{ value: "116 006", asOf: 2008, sources: [{ source: guide }] }] }';
    expect(told(file('inside: { value: "116 006" }'), file(after))[0]).toMatchObject({
      kinds: ['updated'],
      statements: [{ kind: 'updated', about: ['number inside'], before: '116 006', after: '116 000' }],
    });
  });

  it('is an update where more is known', () => {
    expect(told(file(''), file('cost: { value: free }'))[0]?.statements).toEqual([
      { kind: 'new', about: ['cost'], after: 'free' },
    ]);
    expect(told(file(''), file('cost: { value: free }'))[0]?.kinds).toEqual(['updated']);
  });

  it('is a withdrawal where a statement is gone, unless it is kept as an earlier one', () => {
    expect(told(file('cost: { value: free }'), file(''))[0]?.statements).toEqual([
      { kind: 'withdrawn', about: ['cost'], before: 'free' },
    ]);
    const kept = file('earlier: [{ says: free, asOf: 2008, sources: [{ source: guide }] }]');
    expect(told(file('cost: { value: free }'), kept)).toEqual([]);
  });

  it('is told of the text too, passage by passage', () => {
    const text = (words: string) => file('', '2008', 'guide', `### Hours\n\n${words}[^guide]\n\n[^guide]: p. 1\n`);
    expect(told(text('By day.'), text('By night.'))[0]?.statements).toEqual([
      { kind: 'corrected', about: ['text', 'Hours'], before: 'By day.', after: 'By night.' },
    ]);
  });

  it('is nothing where only the writing of the file changed', () => {
    expect(told(file('inside: { value: "116 006" }'), file('inside:\n  value: 116 006'))).toEqual([]);
  });

  it('is left out for a source by itself, and for a file that nobody can read', () => {
    expect(changes([{ day: '2026-11-01', file: 'sources/guide.md', after: file('') }], [])).toEqual([]);
    expect(changes([{ day: '2026-11-01', file: FILE, after: 'no front matter' }], [])).toEqual([]);
  });
});

describe('many new entries of one day', () => {
  const many = changes(
    Array.from({ length: 30 }, (_, index) => ({
      day: '2026-11-01',
      file: `countries/bulgaria/hotlines/l${index}.md`,
      after: file(''),
    })),
    Array.from({ length: 30 }, (_, index) => entry(`bulgaria/l${index}`)),
  );

  it('are told by their number, with the way to the page', () => {
    expect(summed(many)).toEqual({
      single: [],
      many: [{ day: '2026-11-01', group: 'Bulgaria', count: 30, href: '/countries/bulgaria.html' }],
    });
  });

  it('are told one by one while they are few', () => {
    expect(summed(many.slice(0, 25)).single).toHaveLength(25);
  });
});

describe('the feed', () => {
  const changed = told(file('inside: { value: "116 006" }'), file('inside: { value: "116 <000> & more" }'));
  const xml = changesFeed('2026-11-22', {
    single: changed,
    many: [{ day: '2026-11-02', group: 'Greece', count: 30, href: '/countries/greece.html' }],
  });

  it('has the newest first, each with an address relative to the feed', () => {
    const { entries, updated } = parseAtomFeed(xml);
    expect(entries?.map(({ title, links, content }) => [title?.value, links?.[0]?.href, content?.value])).toEqual([
      ['Greece: 30 new entries', 'countries/greece.html', '30 entries are new under Greece.'],
      [
        'Bulgaria: Helpline (corrected)',
        'countries/bulgaria.html#hotline-line',
        'number inside (corrected): 116 <000> & more',
      ],
    ]);
    expect(updated).toBe('2026-11-02T00:00:00.000Z');
  });

  it('keeps the name of an entry from build to build, and gives no two the same', () => {
    const ids = parseAtomFeed(xml).entries?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(
      ids.every((id) =>
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''),
      ),
    ).toBe(true);
    expect(changesFeed('2026-12-01', { single: changed, many: [] })).toContain(ids[1]);
  });

  it('is whole where nothing has changed', () => {
    expect(parseAtomFeed(changesFeed('2026-11-22', { single: [], many: [] })).updated).toBe('2026-11-22T00:00:00.000Z');
  });
});

describe('what the sources report newest', () => {
  const dated = (asOf: string, rest = {}): PlacedEntry => ({
    ...entry(),
    data: { asOf, sources: [{ source: 'guide' }], name: 'Helpline', ...rest } as PlacedEntry['data'],
  });

  it('is ordered by the date of which the source speaks, and names what is of that date', () => {
    const later = dated('2008', { cost: { value: 'free', asOf: '2026-05' } });
    expect(newest([dated('2026-01'), later, dated('2008'), dated('undated')], '2026-11-22', 12)).toEqual([
      { entry: later, asOf: '2026-05', about: ['cost'] },
      { entry: dated('2026-01'), asOf: '2026-01', about: ['name'] },
    ]);
  });

  it('is not an earlier statement', () => {
    const former = { cost: { value: 'free', earlier: [{ value: 'paid', asOf: '2026-05', sources: [] }] } };
    expect(newest([dated('2008', former)], '2026-11-22', 12)).toEqual([]);
  });
});
