import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { KINDS, type SearchRecord } from '../../directory/search-record.ts';

/** The page that lists what can be found; it is an intermediate product and is not published. */
export const RECORDS_FILE = 'search-records.json';

const record: z.ZodType<SearchRecord> = z.strictObject({
  url: z.string().startsWith('/', 'expected an address that begins with “/”'),
  title: z.string().min(1, 'expected a title'),
  kind: z.enum(KINDS),
  countries: z.array(z.string()),
  age: z.string(),
  numbers: z.array(z.string()),
  formerNumbers: z.array(z.string()),
  aliases: z.array(z.string()),
  text: z.string(),
});

/**
 * Reads what the build says can be found.
 * In: the output folder. Out: the records.
 * Throws when the file is missing or empty, or with one line for every record that is not as expected.
 */
export async function readRecords(outDir: string): Promise<SearchRecord[]> {
  const path = join(outDir, RECORDS_FILE);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path} is missing: src/pages/${RECORDS_FILE}.ts must write it`);
  });
  return checkRecords(JSON.parse(text), path);
}

/**
 * Checks records that come from elsewhere.
 * In: data and where they come from. Out: the records, typed. Throws as `readRecords` does.
 */
export function checkRecords(data: unknown, source: string): SearchRecord[] {
  const parsed = z.array(record).safeParse(data);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => describe(issue, source)).join('\n'));
  if (parsed.data.length === 0) throw new Error(`${source} holds no records: expected at least one thing to find`);
  return parsed.data;
}

function describe(issue: z.core.$ZodIssue, source: string): string {
  const [index, ...path] = issue.path;
  return `${source}: record ${String(index)}, ${path.join('.') || 'whole'}: ${issue.message}`;
}
