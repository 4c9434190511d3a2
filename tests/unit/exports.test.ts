import { describe, expect, it, test } from 'vitest';
import type { Directory } from '../../src/collections.ts';
import { agreementsCsv } from '../../src/exports/agreements-csv.ts';
import { csv, stated } from '../../src/exports/csv.ts';
import { legislationCsv } from '../../src/exports/legislation-csv.ts';
import { monitoringCsv } from '../../src/exports/monitoring-csv.ts';
import { treatiesCsv } from '../../src/exports/treaties-csv.ts';

const own = { asOf: '2008', sources: [{ source: 'guide' }, { source: 'guide', at: 'page 2' }, { source: 'list' }] };
const profile = (code: string, name: string, data: object = {}) => ({
  country: { data: { ...own, code, name, memberships: [], ...data } },
});
const directoryOf = (data: object) =>
  ({ agreements: [], instruments: [], profiles: [], ...data }) as unknown as Directory;

/** The lines after the names of the columns. */
const lines = (text: string) => text.split('\r\n').slice(1, -1);

describe('a file for spreadsheets', () => {
  it('tells its encoding, ends its lines as the standard says, quotes what must be quoted', () => {
    expect(csv(['state', 'note'], [{ state: 'Türkiye', note: 'a "law", 2005' }])).toBe(
      '\uFEFFstate,note\r\nTürkiye,"a ""law"", 2005"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('does not run %s', (note) => {
    expect(lines(csv(['note'], [{ note }]))).toEqual([`"'${note}"`]);
  });

  it('tells known, none and not checked apart', () => {
    expect([stated({ value: '2008' }), stated({ none: 'No date.' }), stated(undefined)]).toEqual([
      '2008',
      'none: No date.',
      '',
    ]);
  });
});

describe('the parties to treaties', () => {
  const treaty = (data: object) => ({ id: 'treaty', data: { ...own, title: 'A treaty', parties: [], ...data } });

  it('are a line each, with their own source and date, else those of the treaty', () => {
    const parties = [
      { state: 'BG', status: 'party', signed: '2000-12-13', ratified: '2001-12-05', inForce: '2003-12-25' },
      {
        state: 'GB',
        status: 'denounced',
        ended: '2020',
        note: 'A note.',
        asOf: '2023',
        sources: [{ source: 'other' }],
      },
    ];
    expect(lines(treatiesCsv(directoryOf({ instruments: [treaty({ parties })] })))).toEqual([
      'BG,Bulgaria,treaty,A treaty,party,,2000-12-13,2001-12-05,2003-12-25,,2008,guide | list,',
      'GB,United Kingdom,treaty,A treaty,denounced,,,,,2020,2023,other,A note.',
    ]);
  });

  it('are also the members of the organisation it holds between, and nobody else', () => {
    const member = { memberships: [{ organisation: 'eu', status: 'member' }] };
    const applicant = { memberships: [{ organisation: 'eu', status: 'applicant' }] };
    const instruments = [treaty({ between: 'eu', parties: [{ state: 'RO', status: 'not party' }] })];
    const profiles = [
      profile('BG', 'Bulgaria', member),
      profile('RO', 'Romania', member),
      profile('TR', 'Türkiye', applicant),
    ];
    expect(lines(treatiesCsv(directoryOf({ instruments, profiles })))).toEqual([
      'RO,Romania,treaty,A treaty,not party,,,,,,2008,guide | list,',
      'BG,Bulgaria,treaty,A treaty,party,eu,,,,,2008,guide | list,',
    ]);
  });
});

test('an agreement is a line with all its parties', () => {
  const data = {
    ...own,
    title: 'Bulgaria and Türkiye: readmission',
    kind: 'readmission',
    parties: ['BG', 'TR'],
    status: 'signed',
    signed: { value: '2006-02' },
    inForce: { none: 'Not yet.', asOf: '2009' },
    gives: { value: ['One thing', 'another'] },
  };
  expect(lines(agreementsCsv(directoryOf({ agreements: [{ id: 'bg-tr', data }] })))).toEqual([
    'bg-tr,Bulgaria and Türkiye: readmission,readmission,BG | TR,Bulgaria | Türkiye,signed,2006-02,none: Not yet.,One thing | another,,,2008,guide | list,in force: guide | list (2009)',
  ]);
});

describe('offences', () => {
  const offence = { id: 'trafficking', title: 'Trafficking', act: 'Criminal Code' };
  const linesOf = (data: object) =>
    lines(
      legislationCsv(
        directoryOf({
          profiles: [
            { ...profile('BG', 'Bulgaria'), legislation: { data: { ...own, offences: [{ ...offence, ...data }] } } },
          ],
        }),
      ),
    );

  it('are a line each, with the penalty in years', () => {
    const known = {
      article: { value: 'article 159a' },
      penalty: {
        value: { minimumYears: 2, maximumYears: 'life', fine: 'up to 12,000 leva' },
        asOf: '2009',
        sources: [{ source: 'report' }],
      },
      aggravated: {
        value: [
          { maximumYears: 10, when: 'of a child' },
          { minimumYears: 5, maximumYears: 15 },
        ],
      },
      purposes: { value: ['forced labour'] },
    };
    expect(linesOf(known)).toEqual([
      'BG,Bulgaria,trafficking,Trafficking,Criminal Code,article 159a,,2,life,"up to 12,000 leva",,up to 10 years; of a child | 5 to 15 years,forced labour,,2008,guide | list,penalty: report (2009)',
    ]);
  });

  it('whose penalty nobody has checked leave it empty', () => {
    expect(linesOf({})).toEqual(['BG,Bulgaria,trafficking,Trafficking,Criminal Code,,,,,,,,,,2008,guide | list,']);
  });
});

test('what monitors say is a line for each tier, each step of a round and each other review', () => {
  const data = {
    ...own,
    tiers: [{ year: 2024, tier: 'Tier 2 Watch List', since: 2022, asOf: '2024-06', sources: [{ source: 'report' }] }],
    greta: [
      {
        round: 3,
        steps: [
          { what: 'visit', from: '2022-05-16', until: '2022-05-20' },
          {
            what: 'report published',
            document: 'GRETA(2023)09',
            from: '2023-06',
            note: 'The month is that of the news.',
          },
        ],
      },
    ],
    others: [{ monitor: 'Review mechanism', says: 'The review began.', from: '2021-11' }],
  };
  const profiles = [{ ...profile('RS', 'Serbia'), monitoring: { data } }, profile('BG', 'Bulgaria')];
  expect(lines(monitoringCsv(directoryOf({ profiles })))).toEqual([
    'RS,Serbia,US report on trafficking,2024,Tier 2 Watch List,2022,,,,,,,,2024-06,report',
    'RS,Serbia,GRETA,,,,3,visit,,2022-05-16,2022-05-20,,,2008,guide | list',
    'RS,Serbia,GRETA,,,,3,report published,GRETA(2023)09,2023-06,,,The month is that of the news.,2008,guide | list',
    'RS,Serbia,Review mechanism,,,,,,,2021-11,,The review began.,,2008,guide | list',
  ]);
});
