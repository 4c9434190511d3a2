import { COLLECTIONS } from '../schemas/collections.ts';
import { findBodyFaults } from './body-findings.ts';
import type { CheckedEntry, RuleContext } from './checked-entry.ts';
import { readFolder } from './content-folder.ts';
import type { ContentEntry } from './content-folder.ts';
import { countryCodes, countryFolder, findHeadlessFolders } from './country-folder.ts';
import { fieldName } from './field-path.ts';
import { byPlace } from './finding.ts';
import type { Finding } from './finding.ts';
import { findDanglingReferences, gatherIds } from './references.ts';
import { RULES } from './rules/rules.ts';
import { findSchemaFaults } from './schema-findings.ts';

export interface CheckOptions {
  /** The day of the check, `2026-11-22`; the computer's own if not given. */
  today?: string;
}

/**
 * Checks a whole content folder: files, fields, references, bodies, and fields against each other.
 * @param directory the folder, e.g. `content`
 * @returns everything that is wrong, by file and line; empty if the content can be published
 */
export async function checkContent(directory: string, options: CheckOptions = {}): Promise<Finding[]> {
  const { entries, names, findings } = readFolder(directory);
  const idsOf = gatherIds(names);
  const codes = countryCodes(entries);
  const context: RuleContext = {
    today: options.today ?? new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    countryOf: (entry) => codes.get(countryFolder(entry) ?? ''),
  };
  return [
    ...findings,
    ...findHeadlessFolders(names),
    ...entries.flatMap((entry) => [
      ...findFieldFaults(entry, context),
      ...findDanglingReferences(entry, idsOf),
      ...findBodyFaults(entry, idsOf('sources')),
    ]),
  ].sort(byPlace);
}

/** What the schema refuses; where it refuses nothing, what the rules do. */
function findFieldFaults(entry: ContentEntry, context: RuleContext): Finding[] {
  const { schema } = COLLECTIONS[entry.collection];
  const parsed = schema.safeParse(entry.data);
  return parsed.success ? applyRules({ ...entry, record: parsed.data }, context) : findSchemaFaults(entry, schema);
}

function applyRules(entry: CheckedEntry, context: RuleContext): Finding[] {
  return RULES.filter(({ collection }) => collection === 'all' || collection === entry.collection)
    .flatMap(({ faults }) => faults(entry, context))
    .map(({ path, message }) => ({
      file: entry.file,
      ...entry.position(path),
      message: `${fieldName(path)}: ${message}`,
    }));
}
