import { existsSync } from 'node:fs';
import { checkContent } from '../../src/checking/check.ts';
import { dataDate } from '../../src/data-date.ts';
import { report } from '../../src/checking/report.ts';
import { listFiles } from '../../src/integrations/file-list.ts';
import { shown } from './message.ts';

/** The clock's day, or that of the data where the clock is behind it: what was written by then does not lie in the future. */
function today(): string {
  const clock = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
  return [clock, dataDate()].toSorted().at(-1) ?? clock;
}

/**
 * Checks every file of the content.
 *
 * @param content folder of the content
 * @returns the number of files, when nothing is wrong with any of them
 * @throws Error whose message is the whole report: every problem with file, line and column
 */
export async function assertContent(content: string): Promise<number> {
  if (!existsSync(content)) {
    throw new Error(`There is no folder ${shown(content)}. Name the folder of the content: --content content`);
  }
  const findings = await checkContent(shown(content), { today: today() });
  if (findings.length > 0) throw new Error(report(findings));
  return (await listFiles(content)).length;
}
