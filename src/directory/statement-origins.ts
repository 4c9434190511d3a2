import { provenanceOf, type Origin, type Provenance, type Sources } from './provenance.ts';

/** What of an entry the same sources of the same date say. */
export interface StatementOrigin {
  /** Names of the statements: `['penalty', 'aggravated']`. */
  about: string[];
  asOf: string;
  /** Each source once, whatever the places in it. */
  sources: Provenance['cited'][number]['source'][];
}

/**
 * Who says what of an entry, and when, in as few lines as possible: a table has one cell for it.
 *
 * @param statements by the name a reader knows them by; those that are not there are left out. An empty one stands for
 * the entry itself
 */
export function statementOrigins(
  sources: Sources,
  entry: Required<Origin>,
  statements: Readonly<Record<string, Origin | undefined>>,
): StatementOrigin[] {
  const groups = new Map<string, StatementOrigin>();
  for (const [name, statement] of Object.entries(statements)) {
    if (statement === undefined) continue;
    const { asOf, cited } = provenanceOf(sources, entry, statement);
    const own = [...new Map(cited.map(({ source }) => [source.id, source])).values()];
    const key = JSON.stringify([asOf, own.map(({ id }) => id)]);
    const about = [...(groups.get(key)?.about ?? []), name];
    groups.set(key, { about, asOf, sources: own });
  }
  return [...groups.values()];
}
