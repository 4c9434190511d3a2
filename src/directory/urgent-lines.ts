import type { CollectionEntry } from 'astro:content';
import { isChildLine } from './child-line.ts';
import { lineAge } from './line-age.ts';
import { valueOf } from './statement-value.ts';

type Hotline = CollectionEntry<'hotlines'>;

/** A line for children alone is none for most who ask, and one in doubt may be none for anybody: they stand behind. */
export const standsBack = (line: Hotline): number => (line.data.statusNote ? 2 : Number(isChildLine(line)));

/** Lines somebody can use come first, those that only old papers name last. */
const STATUS_ORDER = { confirmed: 0, reported: 1, historical: 2 } as const;
const forVictims = ({ data }: Hotline) => Number(valueOf(data.serves)?.includes('victims of trafficking') ?? false);
const isPast = ({ data }: Hotline) => data.status === 'historical';
const aged = ({ data }: Hotline, day: string) => Number(lineAge(data, day) !== 'fresh');
const dated = ({ data }: Hotline) => (data.asOf === 'undated' ? '' : data.asOf);

/** The number to dial from another country, or undefined where nobody gives one. */
export function abroadNumber({ data }: Hotline): string | undefined {
  const abroad = valueOf(data.fromAbroad);
  return abroad && 'e164' in abroad ? abroad.e164 : undefined;
}

/**
 * Order in which lines are offered on a day: those that only old papers name last, the emergency number after the lines it
 * stands beside. Of those, lines for everybody come before lines for children alone, and these before lines in doubt,
 * however sure or new they are; then by status, fresh ones before those that may have changed, lines for people who were
 * trafficked before others, the newest statement before older ones.
 */
export const byUse =
  (day: string) =>
  (a: Hotline, b: Hotline): number =>
    Number(isPast(a)) - Number(isPast(b)) ||
    Number(a.data.emergency) - Number(b.data.emergency) ||
    standsBack(a) - standsBack(b) ||
    STATUS_ORDER[a.data.status] - STATUS_ORDER[b.data.status] ||
    aged(a, day) - aged(b, day) ||
    forVictims(b) - forVictims(a) ||
    dated(b).localeCompare(dated(a), 'en');

/**
 * What somebody in need is offered first, at most three lines: the first line of the country, the first that can be
 * reached from abroad, and the number for danger now. Lines that only old papers name are never among them.
 *
 * @param hotlines in the order of their use
 */
export function urgentLines(hotlines: readonly Hotline[]): Hotline[] {
  const dialled = hotlines.filter(({ data }) => data.status !== 'historical' && valueOf(data.inside) !== undefined);
  const lines = dialled.filter(({ data }) => !data.emergency);
  const offered = [lines[0], lines.find(abroadNumber), dialled.find(({ data }) => data.emergency)];
  return [...new Set(offered.filter((line) => line !== undefined))];
}

/** The line to call from abroad where another of the country cannot be, or nobody has checked it; none where none can. */
export function insteadFromAbroad(hotlines: readonly Hotline[], line: Hotline): Hotline | undefined {
  if (abroadNumber(line)) return undefined;
  return hotlines.find((other) => other.data.status !== 'historical' && !other.data.emergency && abroadNumber(other));
}
