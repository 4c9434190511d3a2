import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkContent } from '../../src/checking/check.ts';
import { report } from '../../src/checking/report.ts';

const VALID = path.join(import.meta.dirname, 'fixtures/valid');
export const TODAY = '2026-11-22';

/** What an editor did to a file: a passage replaced, or the whole file written; `null` removes it. */
export interface Change {
  /** Below the content folder. */
  file: string;
  change: readonly [from: string, to: string] | string | Uint8Array | null;
}

/** One mistake and what the check says of it. */
export interface Mistake extends Change {
  name: string;
  /** Every line of the report: place and message, without the file where it is the changed one. */
  says: readonly string[];
}

/** The report on a valid folder after some changes, line by line, with paths from `content/` on. */
export async function reportAfter(...changes: readonly Change[]): Promise<string[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  const content = path.join(folder, 'content');
  try {
    fs.cpSync(VALID, content, { recursive: true });
    for (const change of changes) apply(content, change);
    return report(await checkContent(content, { today: TODAY })).replaceAll(`${folder}/`, '').split('\n');
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The same for one mistake, without the closing count. */
export async function saysOf({ file, change }: Change): Promise<string[]> {
  const lines = await reportAfter({ file, change });
  return lines.slice(0, -2).map((line) => line.replace(`content/${file}:`, ''));
}

function apply(content: string, { file, change }: Change): void {
  const target = path.join(content, file);
  if (change === null) return fs.rmSync(target);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const written = typeof change === 'string' || change instanceof Uint8Array ? change : replaced(target, change);
  fs.writeFileSync(target, written);
}

function replaced(target: string, [from, to]: readonly [string, string]): string {
  const text = fs.readFileSync(target, 'utf8');
  if (!text.includes(from)) throw new Error(`${target} does not hold "${from}"`);
  return text.replace(from, () => to);
}
