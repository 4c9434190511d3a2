import path from 'node:path';
import { parseArgs } from 'node:util';

/** What a book was asked to be. Folders and files are absolute. */
export interface BookChoice {
  /** By the name of their folders, as they were typed; none for the whole directory. */
  countries: string[];
  /** Also the pages of every two of them. */
  pairs: boolean;
  /** A built site that is bound as it is; undefined where the usual one is meant. */
  from: string | undefined;
  /** The PDF; undefined where its name follows from the countries. */
  out: string | undefined;
  quiet: boolean;
}

const USAGE = 'Usage: npm run book -- [--country <name>]… [--pairs] [--from <folder>] [--out <file.pdf>] [--quiet]';

/**
 * Reads the options of `npm run book`. Several countries are named one by one or with commas.
 *
 * @throws Error that tells everything that is wrong with them, and what was expected
 */
export function readBookChoice(args: readonly string[]): BookChoice {
  const { country = [], pairs = false, quiet = false, from, out } = parse(args);
  const countries = country.flatMap((names) => names.split(',').map((name) => name.trim()));
  const faults = [
    ...(countries.includes('') ? ['--country: expected a name, for example --country bulgaria'] : []),
    ...(pairs && new Set(countries).size < 2 ? ['--pairs: expected two countries or more, each after --country'] : []),
    ...(out !== undefined && !out.endsWith('.pdf') ? [`--out ${out}: expected a file that ends in .pdf`] : []),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { countries: [...new Set(countries)], pairs, quiet, from: resolved(from), out: resolved(out) };
}

function parse(args: readonly string[]) {
  const options = {
    country: { type: 'string', multiple: true },
    pairs: { type: 'boolean' },
    from: { type: 'string' },
    out: { type: 'string' },
    quiet: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}.\n${USAGE}`, { cause: error });
  }
}

function resolved(place: string | undefined): string | undefined {
  return place === undefined ? undefined : path.resolve(place);
}
