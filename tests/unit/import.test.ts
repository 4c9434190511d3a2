import { afterEach, describe, expect, test } from 'vitest';
import { citableSources, readTables } from '../../scripts/import/tables.ts';
import { ImportFolder } from './import-folder.ts';

let folder: ImportFolder | undefined;

afterEach(() => folder?.remove());

/** What one row writes into an entry without parties. */
function lineOf(row: string): string[] {
  folder?.remove();
  folder = new ImportFolder();
  const plan = folder.importParties(row);
  return plan.findings.length > 0 ? folder.told(plan) : folder.list('instruments/treaty-one.md', 'parties');
}

describe('a row of the treaty list becomes a party line', () => {
  test('a date of ratification: a party, with source and date of the source', () => {
    expect(lineOf('AL,T1,2000-12-12,2002-08-21,2003-01-01,gazette 5,2014-01-27')).toEqual([
      '  - { state: AL, signed: 2000-12-12, ratified: 2002-08-21, inForce: 2003-01-01, status: party, asOf: 2014-01-27, sources: [ { source: gazette, at: no. 5 } ] }',
    ]);
  });

  test('a year stays a year, and accession needs no word', () => {
    expect(lineOf('AL,T1,,2002,,chart || note: year only,undated')).toEqual([
      '  - { state: AL, ratified: 2002, status: party, asOf: undated, sources: [ { source: chart } ] }',
    ]);
    expect(lineOf('AL,T1,,2002-08,,chart || note: accession,2014')).toEqual([
      '  - { state: AL, ratified: 2002-08, status: party, asOf: 2014, sources: [ { source: chart } ] }',
    ]);
  });

  test('"party": a party without a date', () => {
    expect(lineOf('AL,T1,,party,,chart,2023')).toEqual([
      '  - { state: AL, status: party, asOf: 2023, sources: [ { source: chart } ] }',
    ]);
  });

  test('"not-listed": not listed; if it signed, a signatory that may have ratified since', () => {
    expect(lineOf('AL,T1,,not-listed,,chart,2023')).toEqual([
      '  - { state: AL, status: not listed, asOf: 2023, sources: [ { source: chart } ] }',
    ]);
    expect(lineOf('AL,T1,2001,not-listed,,chart,2023')).toEqual([
      '  - { state: AL, signed: 2001, status: signatory, note: It may have ratified since., asOf: 2023, sources: [ { source: chart } ] }',
    ]);
  });

  test('"no": not a party', () => {
    expect(lineOf('AL,T1,,no,,chart,2023')).toEqual([
      '  - { state: AL, status: not party, asOf: 2023, sources: [ { source: chart } ] }',
    ]);
  });

  test('signed and nothing else: a signatory, with what the list says of it', () => {
    expect(lineOf('AL,T1,2001,,,chart || note: as printed,1998')).toEqual([
      '  - { state: AL, signed: 2001, status: signatory, note: The day stands as printed., asOf: 1998, sources: [ { source: chart } ] }',
    ]);
  });

  test('a caveat can say that a state has left, or is not listed after all', () => {
    expect(lineOf('UA,T1,,1994-11-10,,chart || note: left,2022-12')).toEqual([
      '  - { state: UA, ratified: 1994-11-10, status: denounced, note: A law of 2022 leaves it., asOf: 2022-12, sources: [ { source: chart }, { source: notice } ] }',
    ]);
    expect(lineOf('HR,T1,2009,2011-03-11,,chart || note: not a member,2011')).toEqual([
      '  - { state: HR, signed: 2009, status: not listed, note: Not among the members., asOf: 2011, sources: [ { source: chart } ] }',
    ]);
  });

  test('several sources: each is cited once, the newest dates the row', () => {
    expect(lineOf('AL,T1,,2002,,gazette 5 | letter; chart | chart,2001 | 2016-05 | undated')).toEqual([
      '  - { state: AL, ratified: 2002, status: party, asOf: 2016-05, sources: [ { source: gazette, at: no. 5 }, { source: letter }, { source: chart } ] }',
    ]);
    expect(lineOf('AL,T1,,2002,,chart || note: still party,2014')).toEqual([
      '  - { state: AL, ratified: 2002, status: party, asOf: 2022-05-29, sources: [ { source: chart }, { source: data, at: file } ] }',
    ]);
  });

  test('a party without a date of ratification is undated if one of its sources is', () => {
    expect(lineOf('AL,T1,2001,party,,gazette 5 | chart,2002 | undated')).toEqual([
      '  - { state: AL, signed: 2001, status: party, asOf: undated, sources: [ { source: gazette, at: no. 5 }, { source: chart } ] }',
    ]);
  });
});

describe('what a list says wrongly is told at once, and nothing is written', () => {
  test('unknown words, bad dates and second rows, each with its line', () => {
    folder = new ImportFolder();
    const before = folder.read('instruments/treaty-one.md');
    const plan = folder.importParties(
      'AL,T1,2000,2002,,chart,2014',
      'ZZ,T1,,2002,,chart,2014',
      'BG,T9,,2002,,chart,2014',
      'RO,T1,2000-13-01,soon,,chart,2014',
      'RU,T1,,2002,,cart || note: hearsay,2014 | yesterday',
      'AL,T1,,2003,,chart,2014',
    );
    expect(folder.told(plan)).toEqual([
      'treaties.csv:3:1  iso2: "ZZ" is not an ISO 3166-1 alpha-2 code; write two capital letters such as BG',
      'treaties.csv:4:1  instrument: "T9" has no row in scripts/import/tables/instruments.yaml; expected one of T1, T2',
      'treaties.csv:5:1  signed: "2000-13-01" is not a date; write 2008, 2008-06, 2008-06-19 or nothing',
      'treaties.csv:5:1  ratified: "soon" is neither a date (2008, 2008-06, 2008-06-19) nor party, not-listed, no or nothing',
      'treaties.csv:6:1  source: "cart" has no row in scripts/import/tables/sources.yaml; expected a text from there',
      'treaties.csv:6:1  source_date: "yesterday" is not a date; write 2008, 2008-06, 2008-06-19 or undated',
      'treaties.csv:6:1  source_date: 2 for 1 sources; expected one each, with | between them',
      'treaties.csv:6:1  source: the note "hearsay" has no row in scripts/import/tables/caveats.yaml; expected a text from there',
      'treaties.csv:7:1  AL, T1: a second row; expected one',
      '',
      '9 problems in 1 file.',
    ]);
    expect(folder.read('instruments/treaty-one.md')).toBe(before);
  });

  test('lines are counted through cells in quotation marks', () => {
    folder = new ImportFolder();
    const plan = folder.importParties('AL,T1,,2002,,"chart\n",2014', 'BG,T1,,2002,,cart,2014');
    expect(folder.told(plan)[0]).toMatch(/^treaties\.csv:4:1 {2}source: "cart"/);
  });

  test('a row with too few cells, and a list of names only', () => {
    folder = new ImportFolder();
    expect(folder.told(folder.importParties('AL,T1,2002'))[0]).toBe(
      'treaties.csv:2:1  expected 7 cells (iso2, instrument, signed, ratified, in_force, source, source_date), found 3',
    );
    expect(folder.told(folder.importMemberships())).toEqual([
      'list: 0 rows',
      '  In all: 0 added + 0 changed + 0 the same + 0 the list says more + 0 conflicts + 0 left out + 0 no entry here = 0',
    ]);
  });
});

describe('the entry', () => {
  const OWN = '  - { state: AL, status: party, asOf: 2010, sources: [{ source: chart }] }  # hand-written\n';
  const EDITORS =
    '  - state: BG\n    ratified: 2002\n    status: party\n  # why this one\n  - state: RO\n    status: signatory\n';

  test('keeps every other byte, comments too', () => {
    folder = new ImportFolder(`parties:\n${EDITORS}`);
    const before = folder.read('instruments/treaty-one.md');
    folder.importParties('AL,T1,,2002,,chart,2014');
    expect(folder.read('instruments/treaty-one.md')).toBe(
      before.replace(
        `${EDITORS}---`,
        `${EDITORS}  - { state: AL, ratified: 2002, status: party, asOf: 2014, sources: [ { source: chart } ] }\n---`,
      ),
    );
  });

  test('is the same after a second run', () => {
    folder = new ImportFolder(`parties:\n${EDITORS}${OWN}`);
    const rows = ['AL,T1,,2002,,chart,2014', 'RU,T1,2001,,,letter; chart,2014', 'RU,T2,,no,,chart,2014'];
    folder.importParties(...rows);
    const once = folder.read('instruments/treaty-one.md');
    const again = folder.importParties(...rows);
    expect(folder.read('instruments/treaty-one.md')).toBe(once);
    expect(folder.told(again)).toContain(
      '  In all: 0 added + 0 changed + 3 the same + 0 the list says more + 0 conflicts + 0 left out + 0 no entry here = 3',
    );
  });

  test('renews a party whose own sources are all of the tables', () => {
    folder = new ImportFolder(`parties:\n${OWN}`);
    folder.importParties('AL,T1,,2002,,chart,2014');
    expect(folder.list('instruments/treaty-one.md', 'parties')).toEqual([
      '  - { state: AL, ratified: 2002, status: party, asOf: 2014, sources: [ { source: chart } ] }',
    ]);
  });

  test('keeps a party of the editor and tells what the list says differently; the totals sum', () => {
    folder = new ImportFolder(`parties:\n${EDITORS}`);
    const plan = folder.importParties(
      'BG,T1,,2002-08-21,,chart,2014',
      'RO,T1,,2003,,chart,2014',
      'RS,T1,,,,chart || note: bill seen,2014',
      'RU,T1,,,,chart,2014',
      'AL,T1,,party,,chart,2014',
    );
    expect(folder.list('instruments/treaty-one.md', 'parties').join('\n')).toContain(EDITORS.trimEnd());
    expect(folder.told(plan)).toEqual([
      'list: 5 rows',
      '  treaty-one: 1 added, 1 the list says more, 1 conflicts',
      '  Conflicts; the entry stays as it is, an editor decides:',
      '    content/instruments/treaty-one.md: RO: signatory; the list: party, ratified 2003',
      '  The list says more than an entry of an editor:',
      '    content/instruments/treaty-one.md: BG: party, ratified 2002; the list: party, ratified 2002-08-21',
      '  Left out:',
      '    RS, T1: only a bill was seen',
      '    RU, T1: no date and no status',
      '  In all: 1 added + 0 changed + 0 the same + 1 the list says more + 1 conflicts + 2 left out + 0 no entry here = 5',
    ]);
  });

  test('a list written in one line is refused rather than rewritten', () => {
    folder = new ImportFolder('parties: [{ state: BG, status: party }]\n');
    expect(() => folder?.importParties('AL,T1,,2002,,chart,2014')).toThrow(
      'parties: write the list with one item a line, each behind a dash',
    );
  });
});

describe('memberships', () => {
  test('become lines of the country; an end becomes a date; rows of other states wait', () => {
    folder = new ImportFolder('', 'memberships: []\n');
    const plan = folder.importMemberships('BG,Union-former,1996-02-28/2022-03,chart,2024', 'DE,Union,1958,chart,2024');
    expect(folder.list('countries/bulgaria/country.md', 'memberships')).toEqual([
      '  - { organisation: union, status: former member, since: 1996-02-28, until: 2022-03, asOf: 2024, sources: [ { source: chart } ] }',
    ]);
    expect(folder.told(plan).at(-1)).toBe(
      '  In all: 1 added + 0 changed + 0 the same + 0 the list says more + 0 conflicts + 0 left out + 1 no entry here = 2',
    );
  });

  test('of the guide are the editor’s', () => {
    folder = new ImportFolder('', 'memberships:\n  - organisation: union\n    as: listed in 2008\n');
    folder.importMemberships('BG,Union,2007-01-01,chart,2021');
    expect(folder.list('countries/bulgaria/country.md', 'memberships')).toEqual([
      '  - organisation: union',
      '    as: listed in 2008',
    ]);
  });

  test('an unknown body and a bad date are told', () => {
    folder = new ImportFolder();
    expect(folder.told(folder.importMemberships('BG,League,1996/soon,chart,2024')).slice(0, 2)).toEqual([
      'memberships.csv:2:1  body: "League" has no row in scripts/import/tables/organisations.yaml; expected one of Union, Union-former',
      'memberships.csv:2:1  until: "soon" is not a date; write 2008, 2008-06, 2008-06-19 or nothing',
    ]);
  });
});

test('the guide is no source of the tables: what it says stays the editor’s', () => {
  expect(citableSources(readTables())).not.toContain('bsec-unodc-2008');
});
