import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importReport } from '../../scripts/import/import-report.ts';
import { planMemberships, planParties } from '../../scripts/import/lists.ts';
import type { ListPlan } from '../../scripts/import/plan.ts';
import type { Tables } from '../../scripts/import/tables.ts';
import { report } from '../../src/checking/report.ts';

/** Tables of two treaties, two organisations and three sources, all made up. */
export const TABLES: Tables = {
  instruments: new Map([
    ['T1', 'treaty-one'],
    ['T2', 'treaty-two'],
  ]),
  organisations: new Map([
    ['Union', { organisation: 'union', status: 'member' }],
    ['Union-former', { organisation: 'union', status: 'former member' }],
  ]),
  sources: new Map([
    ['gazette 5', [{ source: 'gazette', at: 'no. 5' }]],
    ['chart', [{ source: 'chart' }]],
    ['letter; chart', [{ source: 'letter' }, { source: 'chart' }]],
  ]),
  caveats: new Map([
    ['accession', { text: 'accession' }],
    ['year only', { text: 'year only' }],
    ['as printed', { text: 'as printed', says: 'The day stands as printed.' }],
    ['bill seen', { text: 'bill seen', says: 'only a bill was seen' }],
    ['left', { text: 'left', status: 'denounced', says: 'A law of 2022 leaves it.', cite: { source: 'notice' } }],
    ['still party', { text: 'still party', cite: { source: 'data', at: 'file' }, asOf: '2022-05-29' }],
    ['not a member', { text: 'not a member', status: 'not listed', says: 'Not among the members.' }],
  ]),
};

export const PARTY_HEADER = 'iso2,instrument,signed,ratified,in_force,source,source_date';
export const MEMBERSHIP_HEADER = 'iso2,body,since,source,source_date';

const INSTRUMENT = `---
sources:
  - source: guide
asOf: 2008
title: "A treaty: one"  # as printed
shortTitle: Treaty
adoptedBy: Somebody
`;

const COUNTRY = `---
sources:
  - source: guide
asOf: 2008
name: Bulgaria
code: BG
profile: full
roles: []
`;

/** A folder with a content of two treaties and a country, and with lists. */
export class ImportFolder {
  private readonly root = fs.mkdtempSync(path.join(os.tmpdir(), 'counterpart-import-'));

  constructor(parties = '', memberships = '') {
    this.write('content/instruments/treaty-one.md', `${INSTRUMENT}${parties}---\nBody, *kept*.\n`);
    this.write('content/instruments/treaty-two.md', `${INSTRUMENT}---\n`);
    this.write('content/countries/bulgaria/country.md', `${COUNTRY}${memberships}---\n`);
  }

  remove() {
    fs.rmSync(this.root, { recursive: true, force: true });
  }

  read(file: string): string {
    return fs.readFileSync(path.join(this.root, 'content', file), 'utf8');
  }

  /** Lines of the front matter from a field to its end, without the field itself. */
  list(file: string, field: string): string[] {
    const lines = this.read(file).split('\n');
    const start = lines.indexOf(`${field}:`) + 1;
    return lines.slice(start, lines.indexOf('---', start));
  }

  importParties(...rows: string[]): ListPlan {
    this.write('treaties.csv', [PARTY_HEADER, ...rows, ''].join('\n'));
    return this.written(planParties({ facts: this.root, content: path.join(this.root, 'content') }, TABLES));
  }

  importMemberships(...rows: string[]): ListPlan {
    this.write('memberships.csv', [MEMBERSHIP_HEADER, ...rows, ''].join('\n'));
    return this.written(planMemberships({ facts: this.root, content: path.join(this.root, 'content') }, TABLES));
  }

  /** What the command would print. */
  told(plan: ListPlan): string[] {
    const lines = plan.findings.length > 0 ? report(plan.findings).split('\n') : importReport('list', plan);
    return lines.map((line) => line.replace(`${this.root}/`, ''));
  }

  private written(plan: ListPlan): ListPlan {
    for (const { file, text } of plan.entries) if (text !== undefined) fs.writeFileSync(file, text);
    return plan;
  }

  write(file: string, text: string) {
    const target = path.join(this.root, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, text);
  }
}
