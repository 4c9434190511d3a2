import type { Offence } from '../schemas/legislation.ts';
import { provenanceOf, type Origin, type Provenance, type Sources } from './provenance.ts';

/** What of an offence the same sources of the same date say. */
export interface OffenceOrigin {
  /** Names of the statements: `['penalty', 'aggravated']`; empty where they are all that is said. */
  about: string[];
  asOf: string;
  /** Each source once, whatever the places in it. */
  sources: Provenance['cited'][number]['source'][];
}

const STATEMENTS = ['penalty', 'aggravated', 'article', 'since', 'purposes'] as const;

/** Who says what of an offence, and when, in as few lines as possible: the table of all offences has one cell for it. */
export function offenceOrigins(sources: Sources, entry: Required<Origin>, offence: Offence): OffenceOrigin[] {
  const groups = new Map<string, OffenceOrigin>();
  for (const name of STATEMENTS.filter((field) => offence[field] !== undefined)) {
    const origin = originOf(provenanceOf(sources, entry, offence[name]));
    const key = JSON.stringify([origin.asOf, origin.sources.map(({ id }) => id)]);
    const group = groups.get(key) ?? { ...origin, about: [] };
    groups.set(key, { ...group, about: [...group.about, name] });
  }
  const found = [...groups.values()];
  if (found.length > 1) return found;
  return [{ ...(found[0] ?? originOf(provenanceOf(sources, entry))), about: [] }];
}

function originOf({ asOf, cited }: Provenance): Omit<OffenceOrigin, 'about'> {
  return { asOf, sources: [...new Map(cited.map(({ source }) => [source.id, source])).values()] };
}
