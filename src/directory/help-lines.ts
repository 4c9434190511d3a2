import type { CollectionEntry } from 'astro:content';
import { standsBack, urgentLines } from './urgent-lines.ts';

type Hotline = CollectionEntry<'hotlines'>;

/** The lines of a country that somebody in need is shown. */
export interface HelpLines {
  emergency: Hotline[];
  help: Hotline[];
}

/**
 * The current lines of a country, those offered first at the head, those for children alone behind them, those in doubt last.
 * Lines that only old papers name are left out: a person in need cannot use them.
 *
 * @param hotlines in the order of their use
 */
export function helpLines(hotlines: readonly Hotline[]): HelpLines {
  const current = hotlines.filter(({ data }) => data.status !== 'historical');
  const inOrder = [...new Set([...urgentLines(current), ...current])].filter(({ data }) => !data.emergency);
  return {
    emergency: current.filter(({ data }) => data.emergency),
    help: inOrder.toSorted((a, b) => standsBack(a) - standsBack(b)),
  };
}
