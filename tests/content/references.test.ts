import { describe, expect, it } from 'vitest';
import { saysOf } from './changed-content.ts';
import type { Mistake } from './changed-content.ts';

const LAW = 'countries/bulgaria/law.md';
const COUNTRY = 'countries/bulgaria/country.md';

const MISTAKES: Mistake[] = [
  {
    name: 'a source',
    file: LAW,
    change: ['source: guide-2008', 'source: guide-208'],
    says: ['2:21  sources[0].source: no source "guide-208" (did you mean "guide-2008"?)'],
  },
  {
    name: 'a source of an earlier statement',
    file: 'countries/bulgaria/hotlines/animus.md',
    change: ['    sources: [{ source: guide-2008 }]', '    sources: [{ source: tip-report }]'],
    says: [
      '18:25  earlier[0].sources[0].source: no source "tip-report" (expected a file sources/tip-report.md)',
    ],
  },
  {
    name: 'a body, deep in a list',
    file: LAW,
    change: ['bulgaria/national-commission', 'national-commission'],
    says: [
      '9:13  centralAuthorities.value[0].body: no body "national-commission" (did you mean '
        + '"bulgaria/national-commission"?)',
    ],
  },
  {
    name: 'the agreement that replaced another',
    file: 'agreements/bg-tr-police.md',
    change: ['status: in force', 'status: ended\nreplacedBy: bg-tr-polise'],
    says: ['10:13  replacedBy: no agreement "bg-tr-polise" (did you mean "bg-tr-police"?)'],
  },
  {
    name: 'the organisation an instrument holds between',
    file: 'instruments/protocol.md',
    change: ['adoptedBy: United Nations', 'adoptedBy: United Nations\nbetween: union'],
    says: ['7:10  between: no organisation "union" (expected a file organisations/union.md)'],
  },
  {
    name: 'an organisation',
    file: COUNTRY,
    change: ['organisation: bsec', 'organisation: bsecc'],
    says: ['14:19  memberships[0].organisation: no organisation "bsecc" (did you mean "bsec"?)'],
  },
  {
    name: 'a hotline',
    file: 'countries/bulgaria/shelters/crisis-centre.md',
    change: ['bulgaria/animus', 'bulgaria/child-line'],
    says: [
      '7:18  referralHotline: no hotline "bulgaria/child-line" (expected a file '
        + 'countries/bulgaria/hotlines/child-line.md)',
    ],
  },
];

describe('a reference to an entry that is not there is refused, with the nearest id', () => {
  it.each(MISTAKES)('$name', async ({ file, change, says }) => {
    expect(await saysOf({ file, change })).toEqual(says);
  });
});

it('does not blame those who refer to a file that cannot be read', async () => {
  expect(await saysOf({ file: 'countries/bulgaria/bodies/national-commission.md', change: '' })).toEqual([
    '1:1  the file is empty; it needs front matter between two lines of ---',
  ]);
});
