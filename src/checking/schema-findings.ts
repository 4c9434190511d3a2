import type { z } from 'zod';
import type { ContentEntry } from './content-folder.ts';
import { fieldName } from './field-path.ts';
import type { FieldPath } from './field-path.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { schemaWords } from './schema-words.ts';

type Issue = z.core.$ZodIssue;
type Entry = Pick<ContentEntry, 'file' | 'data' | 'position' | 'keyPosition'>;

/** What an entry's schema refuses: each with the field, what it holds and what was expected. */
export function findSchemaFaults(entry: Entry, schema: z.ZodType): Finding[] {
  const { error } = schema.safeParse(entry.data, { reportInput: true, error: schemaWords });
  return (error?.issues ?? []).flatMap((issue) => innermost(issue)).flatMap((issue) => findingsOf(issue, entry));
}

/**
 * What is really wrong: of a choice between shapes, the faults of the one the author meant; of a name in a record,
 * what is wrong with the name.
 */
function innermost(issue: Issue, around: FieldPath = []): Issue[] {
  const here = { ...issue, path: [...around, ...issue.path] };
  if (issue.code === 'invalid_key') {
    return issue.issues.flatMap((inner) => ({ ...inner, code: 'custom', path: here.path, input: here.path.at(-1) }));
  }
  const meant = issue.code === 'invalid_union' ? bestBranch(issue.errors) : undefined;
  return meant ? meant.flatMap((inner) => innermost(inner, here.path)) : [here];
}

/** The shape that fits best, if one fits better than every other. */
function bestBranch(branches: Issue[][]): Issue[] | undefined {
  const ranked = branches
    .map((issues) => ({ issues, misfit: issues.reduce((sum, issue) => sum + misfit(issue), 0) }))
    .sort((a, b) => a.misfit - b.misfit);
  const [first, second] = ranked;
  return first && second && first.misfit < second.misfit ? first.issues : undefined;
}

/** How much an issue says "this shape was not meant": another type altogether, unknown fields, missing fields. */
function misfit(issue: Issue): number {
  if (issue.code === 'unrecognized_keys') return issue.keys.length;
  if (issue.path.length === 0) return 10;
  return isMissing(issue) ? 1 : 0;
}

function isMissing(issue: Issue): boolean {
  return (
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') &&
    issue.input === undefined
  );
}

function findingsOf(issue: Issue, entry: Entry): Finding[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, issue, entry));
  if (isMissing(issue) && issue.path.length > 0) return [missingField(issue, entry)];
  const name = fieldName(issue.path);
  return [
    {
      file: entry.file,
      ...entry.position(issue.path),
      message: `${name ? `${name}: ` : ''}${issue.message}${found(issue)}`,
    },
  ];
}

function unknownField(key: string, issue: Issue & { code: 'unrecognized_keys' }, entry: Entry): Finding {
  const known = issue.message.replace('fields here: ', '').split(', ');
  const meant = nearest(key, known);
  const path = [...issue.path, key];
  const hint = meant ? `did you mean "${meant}"? ` : '';
  const message = `unknown field "${fieldName(path)}"; ${hint}${issue.message}`;
  return { file: entry.file, ...entry.keyPosition(path), message };
}

function missingField(issue: Issue, entry: Entry): Finding {
  return {
    file: entry.file,
    ...entry.position(issue.path.slice(0, -1)),
    message: `missing field "${fieldName(issue.path)}": ${issue.message}`,
  };
}

/** What stands there instead, unless the message says it already. */
function found({ code, input, message }: Issue): string {
  if (code === 'custom' || message.includes(`"${String(input)}"`)) return '';
  if (input === null) return ', found nothing';
  if (Array.isArray(input)) return input.length === 0 ? ', found an empty list' : ', found a list';
  if (typeof input === 'object') return `, found fields (${Object.keys(input).join(', ')})`;
  return message.includes('found nothing') ? '' : `, found ${JSON.stringify(input)}`;
}
