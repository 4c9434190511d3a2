import { existsSync } from 'node:fs';
import { checkContent } from '../../src/checking/check.ts';
import { report } from '../../src/checking/report.ts';
import { listFiles } from '../../src/integrations/file-list.ts';
import { shown } from './message.ts';

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
  const findings = await checkContent(shown(content));
  if (findings.length > 0) throw new Error(report(findings));
  return (await listFiles(content)).length;
}
