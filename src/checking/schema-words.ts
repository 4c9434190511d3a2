import { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'fields, one a line',
  record: 'fields, one a line',
};

/**
 * Says what a schema expected, in an editor's words, where the schema itself has no words for it.
 * Handed to zod as its error map; `undefined` leaves the issue to zod's own words.
 */
export function schemaWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `fields here: ${knownFields(issue.inst).join(', ')}`;
    case 'invalid_type':
      return `expected ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `expected ${issue.inclusive ? 'at least' : 'more than'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `expected ${issue.inclusive ? 'at most' : 'less than'} ${amount(issue.maximum, issue.origin)}`;
    case 'invalid_union':
      return `expected ${issue.errors
        .flat()
        .map(({ message }) => message.replace('expected ', ''))
        .join(' or ')}`;
    default:
      return undefined;
  }
}

function knownFields(schema: unknown): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function amount(count: number | bigint, of: string): string {
  const noun = { string: 'character', array: 'item' }[of];
  return noun ? `${count} ${noun}${Number(count) === 1 ? '' : 's'}` : String(count);
}
