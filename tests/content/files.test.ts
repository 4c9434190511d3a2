import { describe, expect, it, test } from 'vitest';
import { reportAfter, saysOf } from './changed-content.ts';
import type { Mistake } from './changed-content.ts';

const SOURCE = 'sources/guide-2008.md';
const HOTLINE = 'countries/bulgaria/hotlines/animus.md';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

const MISTAKES: Mistake[] = [
  {
    name: 'an empty file',
    file: SOURCE,
    change: '',
    says: ['1:1  the file is empty; it needs front matter between two lines of ---'],
  },
  {
    name: 'no front matter',
    file: SOURCE,
    change: 'title: Guide\n',
    says: ['1:1  the file must start with a line of three dashes: ---'],
  },
  {
    name: 'front matter that does not end',
    file: SOURCE,
    change: '---\ntitle: Guide\n',
    says: ['1:1  the front matter is not closed; put a line of three dashes --- below it'],
  },
  {
    name: 'front matter without a field',
    file: SOURCE,
    change: '---\n\n---\nA guide.\n',
    says: ['1:1  the front matter is empty'],
  },
  {
    name: 'a field written twice',
    file: SOURCE,
    change: ['kind: intergovernmental', 'kind: intergovernmental\nkind: NGO'],
    says: ['7:1  this field stands here twice; keep one'],
  },
  {
    name: 'a colon in unquoted text',
    file: SOURCE,
    change: ['title: Guide to', 'title: Guide: to'],
    says: ['2:8  YAML: Nested mappings are not allowed in compact mappings'],
  },
  {
    name: 'a bracket that is not closed',
    file: HOTLINE,
    change: ['{ value: { name: Animus Association, kind: NGO } }', '{ value: [ }'],
    says: [
      '5:22  YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      '5:23  YAML: Flow map in block collection must be sufficiently indented and end with a }',
    ],
  },
  {
    name: 'text that begins with a star',
    file: SOURCE,
    change: ['title: Guide to cooperation', 'title: *Guide*'],
    says: ['2:8  text that begins with * must stand in quotation marks'],
  },
  {
    name: 'text that is not UTF-8',
    file: SOURCE,
    change: bytes('---\ntitle: Caf', 0xe9, '\n---\n'),
    says: ['2:1  damaged text: this line is not UTF-8'],
  },
  {
    name: 'a zero byte',
    file: SOURCE,
    change: '---\ntitle: Guide\n---\nA\0 guide.\n',
    says: ['4:1  damaged text: this line has a zero byte'],
  },
  {
    name: 'a file in no collection',
    file: 'countries/bulgaria/notes.md',
    change: '---\n---\n',
    says: [
      '1:1  belongs to no collection; a file may lie at countries/*/country.md, countries/*/law.md, '
        + 'countries/*/legislation.md, countries/*/task-force.md, countries/*/cases.md, countries/*/monitoring.md, '
        + 'countries/*/context.md, countries/*/bodies/*.md, countries/*/hotlines/*.md, countries/*/shelters/*.md',
    ],
  },
  {
    name: 'a file in an unknown folder',
    file: 'news/today.md',
    change: '---\n---\n',
    says: [
      '1:1  belongs to no collection; a file may lie at countries/*/country.md, countries/*/law.md, '
        + 'countries/*/legislation.md, countries/*/task-force.md, countries/*/cases.md, countries/*/monitoring.md, '
        + 'countries/*/context.md, countries/*/bodies/*.md, countries/*/hotlines/*.md, countries/*/shelters/*.md, agreements/*.md, '
        + 'instruments/*.md, routes/*.md, organisations/*.md, projects/*.md, guide/*.md, reading/*.md, sources/*.md, '
        + 'vocabulary/*.md',
    ],
  },
  {
    name: 'a name with a capital and a space',
    file: 'projects/My Project.md',
    change: "---\nsources: [{ source: guide-2008 }]\nasOf: 2008\ntitle: A\npartners: [B]\nstates: [BG]\n---\n",
    says: ['1:1  the name "My Project" must be lower-case a-z, digits and single hyphens'],
  },
  {
    name: 'a country folder without country.md',
    file: 'countries/bulgaria/country.md',
    change: null,
    says: ['1:1  is missing; every country folder needs one, with the name and code of the country'],
  },
];

describe('a file that cannot be read is named with the line and what was expected', () => {
  it.each(MISTAKES)('$name', async ({ file, change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});

test('two files with one id are both kept and named', async () => {
  const text = '---\nsources: [{ source: guide-2008 }]\nasOf: 2008\ntitle: A\npartners: [B]\nstates: [BG]\n---\n';
  expect(await reportAfter({ file: 'projects/Cards.md', change: text })).toEqual([
    'content/projects/Cards.md:1:1  the name "Cards" must be lower-case a-z, digits and single hyphens',
    'content/projects/cards.md:1:1  has the same id as content/projects/Cards.md ("Cards"); rename one of them',
    '',
    '2 problems in 2 files.',
  ]);
});

test('Windows line ends and a byte order mark are no mistakes, and lines are still counted right', async () => {
  const lines = ['---', 'title: Guide', 'shortTitle: Guide', 'publisher: BSEC', 'published: 2008'];
  const windows = (kind: string) => `\uFEFF${[...lines, `kind: ${kind}`, '---', 'A guide.', ''].join('\r\n')}`;
  expect(await saysOf({ file: SOURCE, change: windows('official') })).toEqual([]);
  expect(await saysOf({ file: SOURCE, change: windows('book') })).toEqual([
    '6:7  kind: expected one of official, monitoring, intergovernmental, NGO, press, data, mirror, found "book"',
  ]);
});
