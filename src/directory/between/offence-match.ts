import type { Offence, Penalty } from '../../schemas/legislation.ts';
import { PURPOSES } from '../../schemas/vocabulary.ts';
import { valueOf } from '../statement-value.ts';

/** Whether a penalty reaches a length; `aggravated`: only where the offence is aggravated, as far as is known. */
export type Reach = 'yes' | 'aggravated' | 'no' | 'unchecked';

type Purpose = (typeof PURPOSES)[number];

/**
 * Whether the law of a side names a purpose. `wider`: it names one that holds this one; `narrower`: only one that this one
 * holds; `open`: not this one, but its list goes on; `not named`: only others.
 */
export type Named = 'yes' | 'wider' | 'narrower' | 'open' | 'not named' | 'unchecked';

/** A purpose that is a form of another: by article 3 (a) of the Trafficking Protocol prostitution is sexual exploitation. */
const WIDER: Partial<Record<Purpose, Purpose>> = { 'forced prostitution': 'sexual exploitation' };

const longEnough =
  (years: number) =>
  ({ minimumYears = 0, maximumYears = minimumYears }: Penalty) =>
    maximumYears === 'life' || maximumYears >= years;

/**
 * Whether the maximum penalty of an offence is at least so many years.
 * @param years 4 for a serious crime under article 2 (b) of the Organized Crime Convention; 1 is what extradition treaties
 *   that count by length usually ask for
 */
export function reaches(offence: Offence | undefined, years: number): Reach {
  const basic = valueOf(offence?.penalty);
  const aggravated = valueOf(offence?.aggravated) ?? [];
  if (basic && longEnough(years)(basic)) return 'yes';
  if (aggravated.some(longEnough(years))) return 'aggravated';
  return basic?.maximumYears === undefined ? 'unchecked' : 'no';
}

function named(offence: Offence | undefined, purpose: Purpose): Named {
  const purposes = valueOf(offence?.purposes);
  if (!purposes) return 'unchecked';
  if (purposes.includes(purpose)) return 'yes';
  if (purposes.some((own) => own === WIDER[purpose])) return 'wider';
  if (purposes.some((own) => WIDER[own] === purpose)) return 'narrower';
  return purposes.includes('other exploitation') ? 'open' : 'not named';
}

/** A purpose that at least one side names, and whether the other does too. */
export interface PurposeMatch {
  purpose: Purpose;
  sides: readonly [Named, Named];
}

/** Every purpose that one of two offences names, in the order of the vocabulary. */
export function matchPurposes(a: Offence | undefined, b: Offence | undefined): PurposeMatch[] {
  return PURPOSES.filter((purpose) => purpose !== 'other exploitation')
    .map((purpose) => ({ purpose, sides: [named(a, purpose), named(b, purpose)] as const }))
    .filter(({ sides }) => sides.includes('yes'));
}
