import type { Instrument } from '../../schemas/instrument.ts';
import { INSTRUMENT_USES } from '../../schemas/vocabulary.ts';
import { valueOf } from '../statement-value.ts';
import { hasLeft, instrumentStanding, isJoined, later, type Standing, type State } from '../standing/standing.ts';

/** An entry of the directory: its id and its data. */
export interface InstrumentEntry {
  id: string;
  data: Instrument;
}

/** An instrument with where both states stand, in the order of the page. */
export interface SharedInstrument {
  id: string;
  data: Instrument;
  standings: readonly [Standing, Standing];
  /** From when it has held for both: the later of both dates, not before it came into force itself. Absent if one is unknown. */
  since: string | undefined;
}

/** Instruments a case can be rested on, by what they are worth between two states. */
export interface InstrumentsBetween {
  /** Both are party. */
  both: SharedInstrument[];
  /** One is party, and of the other a source says that it is not. */
  one: SharedInstrument[];
  /** One is party; of the other nobody has checked. */
  open: SharedInstrument[];
  /** Neither is party, as far as sources say; at least one source says something. */
  neither: SharedInstrument[];
  /** Of neither anything is known. */
  unchecked: SharedInstrument[];
  /** One has left it, or both; they stand in no other group. */
  left: SharedInstrument[];
}

const firstUse = ({ data }: SharedInstrument) =>
  Math.min(...(valueOf(data.uses) ?? []).map((use) => INSTRUMENT_USES.indexOf(use.for)));

const byUse = (a: SharedInstrument, b: SharedInstrument) =>
  firstUse(a) - firstUse(b) || a.data.shortTitle.localeCompare(b.data.shortTitle, 'en');

function worth([a, b]: SharedInstrument['standings']): keyof InstrumentsBetween {
  if (hasLeft(a) || hasLeft(b)) return 'left';
  if (isJoined(a) && isJoined(b)) return 'both';
  if (isJoined(a) || isJoined(b)) return a.status === 'unchecked' || b.status === 'unchecked' ? 'open' : 'one';
  return a.status === 'unchecked' && b.status === 'unchecked' ? 'unchecked' : 'neither';
}

function shared({ id, data }: InstrumentEntry, a: State, b: State): SharedInstrument {
  const standings = [instrumentStanding(data, a), instrumentStanding(data, b)] as const;
  const inForce = valueOf(data.inForce);
  // A state may have been a member long before there was the act that holds between members.
  const isDated = ({ since, through }: Standing) => since !== undefined && !(through && inForce === undefined);
  const dated = standings.every((standing) => isJoined(standing) && isDated(standing));
  const since = dated ? later(later(standings[0].since, standings[1].since), inForce) : undefined;
  return { id, data, standings, since };
}

/**
 * What two states share of the instruments that a case can be rested on; those without a use are left out.
 * Every group is in the order in which a request needs them: assistance first, protection after.
 */
export function sharedInstruments(instruments: readonly InstrumentEntry[], a: State, b: State): InstrumentsBetween {
  const usable = instruments
    .filter(({ data }) => valueOf(data.uses) !== undefined)
    .map((entry) => shared(entry, a, b))
    .toSorted(byUse);
  const of = (group: keyof InstrumentsBetween) => usable.filter(({ standings }) => worth(standings) === group);
  return {
    both: of('both'),
    one: of('one'),
    open: of('open'),
    neither: of('neither'),
    unchecked: of('unchecked'),
    left: of('left'),
  };
}
