import { list } from '../state-name.ts';
import { valueOf } from '../statement-value.ts';
import type { Between, Pair } from './between.ts';
import type { Reach } from './offence-match.ts';

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const SERVING = new Set<string>(['mutual legal assistance', 'extradition', 'surrender', 'evidence order']);

/** What both have in common as a basis: `9 treaties hold for both. Of their own: police cooperation.` */
export function basisInShort({ instruments, agreements, footing }: Between): string[] {
  const treaties = instruments.both.length;
  const kinds = (entries: typeof agreements.standing) =>
    list([...new Set(entries.map(({ data }) => (data.kind === 'other' ? 'another matter' : data.kind)))]);
  const { standing, coming } = agreements;
  const serving = instruments.both.filter(({ data }) => valueOf(data.uses)?.some((use) => SERVING.has(use.for))).length;
  return [
    treaties > 0
      ? `${counted(treaties, 'treaty holds', 'treaties hold')} for both, ${serving} of them for legal assistance or extradition.`
      : 'No treaty of both is known here.',
    standing.length > 0
      ? `Agreements that name both: ${kinds(standing)}.`
      : 'No agreement that names both is known here.',
    coming.length > 0 ? `Not yet concluded when the source was written: ${kinds(coming)}.` : '',
    footing === 'convention alone'
      ? 'For legal assistance the Organized Crime Convention is the only basis known.'
      : '',
    footing === 'none known' ? 'For legal assistance reciprocity remains.' : '',
  ].filter(Boolean);
}

const REACHED: Record<Reach, string> = {
  yes: 'reaches',
  aggravated: 'reaches only if aggravated',
  no: 'does not reach',
  unchecked: 'is not known to reach',
};

/** Whether the offences match: on both sides an offence, and whether the maximum penalties reach four years. */
export function matchInShort({ sides, offence, thresholds }: Between): string[] {
  const place = offence.rows.find(({ id }) => id === 'place')?.cells;
  const names = sides.map(({ country }) => country.data.name) as unknown as Pair<string>;
  const known = names.filter((_, side) => (place?.[side as 0 | 1].length ?? 0) > 0);
  const four = thresholds.find(({ years }) => years === 4)?.sides;
  const longest = four
    ? four[0] === four[1]
      ? `On both sides the maximum ${REACHED[four[0]]} four years.`
      : `The maximum ${REACHED[four[0]]} four years in ${names[0]}; it ${REACHED[four[1]]} them in ${names[1]}.`
    : '';
  const offences =
    known.length === 2
      ? 'Trafficking in persons is an offence on both sides.'
      : `Trafficking in persons is an offence in ${list(known)}; of the other side it is not checked.`;
  return [known.length > 0 ? offences : 'The offence is not checked on either side.', longest].filter(Boolean);
}

/** Which ways are quicker than a letter: organisations of both, police agreements. */
export function quickerInShort({ organisations, agreements }: Between): string[] {
  const police = agreements.standing.filter(({ data }) => data.kind === 'police cooperation');
  const channels = organisations.channels.map(({ data }) => data.abbreviation ?? data.name);
  return [
    channels.length > 0
      ? `Through organisations of both: ${list(channels)}.`
      : 'No organisation that carries requests for both is known here.',
    police.length > 0 ? 'They have an agreement on police cooperation.' : '',
  ].filter(Boolean);
}
