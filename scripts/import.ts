/** npm run import -- <folder>: takes treaty parties and memberships from lists in CSV into the entries. */
import fs from 'node:fs';
import path from 'node:path';
import { byPlace } from '../src/checking/finding.ts';
import { report } from '../src/checking/report.ts';
import { importReport } from './import/import-report.ts';
import { findUnknownIds, LISTS, planMemberships, planParties } from './import/lists.ts';
import { readTables } from './import/tables.ts';
import { assertContent } from './steps/content-check.ts';
import { run } from './steps/failure.ts';
import { shown } from './steps/message.ts';
import { readOptions } from './steps/options.ts';

await run(async () => {
  const [folder = '', ...rest] = process.argv.slice(2);
  if (!folder || folder.startsWith('-')) {
    throw new Error('Name the folder with the lists.\nUsage: npm run import -- <folder> [--content <folder>]');
  }
  const { content } = readOptions('import', ['content'], rest);
  await assertContent(content);
  const tables = readTables();
  const places = { facts: path.resolve(folder), content: shown(content) };
  const plans = { parties: planParties(places, tables), memberships: planMemberships(places, tables) };
  const findings = [...findUnknownIds(content, tables), ...Object.values(plans).flatMap((plan) => plan.findings)];
  if (findings.length > 0) throw new Error(`${report(findings.toSorted(byPlace))}\nNothing was written.`);
  for (const { file, text } of Object.values(plans).flatMap(({ entries }) => entries)) {
    if (text !== undefined) fs.writeFileSync(file, text);
  }
  console.log(importReport(LISTS.parties, plans.parties).join('\n'));
  console.log(importReport(LISTS.memberships, plans.memberships).join('\n'));
  await assertContent(content);
});
