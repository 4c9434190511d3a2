import type { CollectionEntry } from 'astro:content';
import { freshness } from './freshness.ts';
import { international } from './number-words.ts';
import type { Origin } from './provenance.ts';
import { valueOf } from './statement-value.ts';
import { abroadNumber, urgentLines } from './urgent-lines.ts';

type Hotline = CollectionEntry<'hotlines'>;

/** A number as it is handed out on paper, where nobody can look up more. */
export interface GivenNumber {
  /** As people read it. */
  shown: string;
  /** What a telephone dials: digits, or E.164. */
  dials: string;
  /** The line it belongs to. */
  line: Hotline;
  /** The statement that gives the number; its date and sources, where it has none of its own, are those of the line. */
  said: Origin;
  /** When the number held. */
  asOf: string;
}

/** What cards and posters of a country give out. */
export interface Handout {
  /** The number that stands largest: that of the line, or the emergency number where no line is known. */
  main: GivenNumber;
  /** The line that is given out; undefined where sources name none that still holds. */
  line: Hotline | undefined;
  /** Of the same line, or else of the next that can be reached from abroad. */
  abroad: GivenNumber | undefined;
  emergency: GivenNumber | undefined;
}

function insideNumber(line: Hotline): GivenNumber {
  const shown = valueOf(line.data.inside) ?? '';
  const said: Origin = line.data.inside ?? {};
  return { shown, dials: shown.replaceAll(' ', ''), line, said, asOf: said.asOf ?? line.data.asOf };
}

function numberFromAbroad(line: Hotline | undefined): GivenNumber | undefined {
  const dials = line && abroadNumber(line);
  if (!line || !dials) return undefined;
  const said: Origin = line.data.fromAbroad ?? {};
  return { shown: international(dials), dials, line, said, asOf: said.asOf ?? line.data.asOf };
}

/** What is given out on paper of a country's lines: never one that only old papers name. Undefined where none is left. */
export function handout(hotlines: readonly Hotline[]): Handout | undefined {
  const urgent = urgentLines(hotlines);
  const lines = urgent.filter(({ data }) => !data.emergency);
  const danger = urgent.find(({ data }) => data.emergency);
  const line = lines[0];
  const emergency = danger && insideNumber(danger);
  const main = line ? insideNumber(line) : emergency;
  return main && { main, line, abroad: numberFromAbroad(lines.find(abroadNumber)), emergency };
}

/** Every number on the paper once, with what its source line has to name. */
export function givenNumbers({ main, abroad, emergency }: Handout): GivenNumber[] {
  return [...new Set([main, abroad, emergency].filter((number) => number !== undefined))];
}

/** Whether a source says that the line cannot be reached from abroad. Where nobody has checked it does not. */
export function isUnreachable({ line }: Handout): boolean {
  const abroad = line && valueOf(line.data.fromAbroad);
  return abroad !== undefined && 'notReachableFromAbroad' in abroad;
}

/** Whether what stands largest may have changed on a day (YYYY-MM-DD), by its age. */
export function mayHaveChanged({ main }: Handout, day: string): boolean {
  return freshness(main.asOf, 'hotline', day) !== 'fresh';
}
