import type { Citation } from '../../schemas/provenance.ts';
import type { Reporter } from './record.ts';

/** What is needed of a source to tell whose words it carries. */
export interface SourceDocument {
  title: string;
  shortTitle: string;
  publisher: string;
  published: string;
}

/** Sources by id. */
export type Documents = ReadonlyMap<string, { data: SourceDocument }>;

/** Yearly reports that are cited under many names, and reprinted and excerpted by many. */
const SERIES = [
  { name: 'US Trafficking in Persons Report', words: /Trafficking in Persons Report|\bTIP\b|gvnet\.com/ },
];

const YEAR = /\b(?:19|20)\d\d\b/;

/** `United States Department of State; reprinted by State Newswire`, `gvnet.com, after the United Nations`, `…, on ecoi.net`. */
const KEEPERS = [/^.*, after (?:the )?(?<original>.+)$/, /^(?<original>.+?)(?:; (?:reprinted|copy)\b.*|, on \S+)$/];

const seriesIn = (text: string) => SERIES.find(({ words }) => words.test(text))?.name;
const idOf = (name: string) =>
  name
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? name;
const reporter = (name: string, edition: string | undefined, relayed: boolean): Reporter => ({
  id: idOf(name),
  name,
  edition,
  relayed,
});

/** Whom a source relies on: several are parted by semicolons, each with its paper after a comma. */
function namedReporters(citing: string): Reporter[] {
  return citing.split(';').map((part) => {
    const words = part.trim();
    return reporter(seriesIn(words) ?? words.split(',', 1)[0] ?? words, YEAR.exec(words)?.[0], true);
  });
}

/** The document itself, under the name of who first published it. */
function ownReporter({ title, shortTitle, publisher, published }: SourceDocument): Reporter {
  const original = KEEPERS.map((pattern) => pattern.exec(publisher)?.groups?.['original']).find(Boolean);
  return reporter(seriesIn(`${title} ${shortTitle}`) ?? original ?? publisher, YEAR.exec(published)?.[0], false);
}

/** Who is behind a statement, each once: whom its sources name, else the sources themselves. */
export function reportersOf(citations: readonly Citation[], documents: Documents): Reporter[] {
  const all = citations.flatMap(({ source, citing }) => {
    if (citing) return namedReporters(citing);
    const document = documents.get(source);
    return document ? [ownReporter(document.data)] : [];
  });
  return [...new Map(all.map((one) => [`${one.id} ${one.edition ?? ''}`, one])).values()];
}

/**
 * How many of several reporters do not repeat each other: editions of different years count each, reprints and extracts of
 * one edition once, and an edition that nobody dates adds nothing to those of a known year.
 */
export function independent(reporters: readonly Reporter[]): number {
  const editions = new Map<string, Set<string>>();
  for (const { id, edition } of reporters) {
    const years = editions.get(id) ?? new Set<string>();
    editions.set(id, edition === undefined ? years : years.add(edition));
  }
  return [...editions.values()].reduce((total, years) => total + Math.max(1, years.size), 0);
}
