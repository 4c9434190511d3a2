import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { asOf } from '../../src/schemas/date.ts';
import { citation } from '../../src/schemas/provenance.ts';
import type { Citation } from '../../src/schemas/provenance.ts';
import { text } from '../../src/schemas/text.ts';
import { MEMBERSHIPS, PARTY_STATUSES } from '../../src/schemas/vocabulary.ts';

const instruments = z.record(z.string(), z.string());

const organisations = z.record(z.string(), z.strictObject({ organisation: z.string(), status: z.enum(MEMBERSHIPS) }));

const sources = z.array(z.strictObject({ text: z.string(), cite: z.array(citation).min(1) }));

const caveat = z.strictObject({
  text: z.string(),
  status: z.enum(PARTY_STATUSES).optional(),
  says: text.optional(),
  cite: citation.optional(),
  asOf: asOf.optional(),
});

/** What a remark behind a row's source means for the entry. */
export type Caveat = z.infer<typeof caveat>;

/** How the words of the lists are read: each table is a file in scripts/import/tables. */
export interface Tables {
  /** Code of a treaty → id of its entry. */
  instruments: ReadonlyMap<string, string>;
  /** Name of a body → the organisation, and what a state is to it. */
  organisations: ReadonlyMap<string, z.infer<typeof organisations>[string]>;
  /** Text of a source → where it stands in content/sources. */
  sources: ReadonlyMap<string, readonly Citation[]>;
  caveats: ReadonlyMap<string, Caveat>;
}

const FOLDER = path.join(import.meta.dirname, 'tables');

/**
 * Reads the tables.
 * @param folder where they lie
 * @throws Error that names the file and what is wrong in it
 */
export function readTables(folder: string = FOLDER): Tables {
  const read = <Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> => {
    const result = shape.safeParse(parse(fs.readFileSync(path.join(folder, file), 'utf8')));
    if (!result.success) throw new Error(`${path.join(folder, file)}: ${z.prettifyError(result.error)}`);
    return result.data;
  };
  return {
    instruments: new Map(Object.entries(read('instruments.yaml', instruments))),
    organisations: new Map(Object.entries(read('organisations.yaml', organisations))),
    sources: new Map(read('sources.yaml', sources).map(({ text: words, cite }) => [words, cite])),
    caveats: new Map(read('caveats.yaml', z.array(caveat)).map((row) => [row.text, row])),
  };
}

/** Ids of every source the import itself can cite. */
export function citableSources({ sources: table, caveats }: Tables): ReadonlySet<string> {
  const further = [...caveats.values()].flatMap(({ cite }) => cite ?? []);
  return new Set([...[...table.values()].flat(), ...further].map(({ source }) => source));
}
