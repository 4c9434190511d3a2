import { isPartialDate } from '../../src/schemas/date.ts';
import type { Citation } from '../../src/schemas/provenance.ts';
import type { Caveat, Tables } from './tables.ts';

/** Who says what a row says, and when it held. */
export interface Origin {
  sources: Citation[];
  /** The date of each source, in the same order, and of what the caveat names. */
  dates: string[];
  caveat: Caveat | undefined;
}

interface Cells {
  source: string;
  source_date: string;
}

/**
 * Reads the last two cells of a row: `first text | second text || note: a caveat`, and `2001 | undated`.
 * @returns the origin, and what is wrong with the cells
 */
export function originOf(cells: Cells, tables: Tables): { origin: Origin; faults: string[] } {
  const [cited = '', remark] = cells.source.split('||').map((part) => part.trim());
  const texts = parts(cited);
  const dates = parts(cells.source_date);
  const words = remark?.replace(/^note:\s*/, '');
  const caveat = words ? tables.caveats.get(words) : undefined;
  const faults = [
    ...texts
      .filter((text) => !tables.sources.has(text))
      .map((text) => `source: "${text}" has no row in scripts/import/tables/sources.yaml; expected a text from there`),
    ...dates
      .filter((date) => date !== 'undated' && !isPartialDate(date))
      .map((date) => `source_date: "${date}" is not a date; write 2008, 2008-06, 2008-06-19 or undated`),
    ...(texts.length === dates.length
      ? []
      : [`source_date: ${dates.length} for ${texts.length} sources; expected one each, with | between them`]),
    ...(words && !caveat
      ? [`source: the note "${words}" has no row in scripts/import/tables/caveats.yaml; expected a text from there`]
      : []),
  ];
  const citations = [
    ...texts.flatMap((text) => tables.sources.get(text) ?? []),
    ...(caveat?.cite ? [caveat.cite] : []),
  ];
  return {
    origin: {
      sources: withoutRepeats(citations),
      dates: [...dates, ...(caveat?.asOf ? [caveat.asOf] : [])],
      caveat,
    },
    faults,
  };
}

/** The newest of several dates; `undated` if none is known. */
export function newest(dates: readonly string[]): string {
  return (
    dates
      .filter((date) => date !== 'undated')
      .toSorted()
      .at(-1) ?? 'undated'
  );
}

function parts(cell: string): string[] {
  return cell.split('|').map((part) => part.trim());
}

function withoutRepeats(citations: Citation[]): Citation[] {
  const key = ({ source, at }: Citation) => `${source} ${at ?? ''}`;
  return [...new Map(citations.map((citation) => [key(citation), citation])).values()];
}
