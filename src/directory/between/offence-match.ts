import type { Offence, Penalty } from '../../schemas/legislation.ts';
import { PURPOSES } from '../../schemas/vocabulary.ts';
import { valueOf } from '../statement-value.ts';

/** Whether a penalty reaches a length; `aggravated`: only where the offence is aggravated, as far as is known. */
export type Reach = 'yes' | 'aggravated' | 'no' | 'unchecked';

/** Whether the law of a side names a purpose; `not named`: it names others. */
export type Named = 'yes' | 'not named' | 'unchecked';

type Purpose = (typeof PURPOSES)[number];

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
  return purposes.includes(purpose) ? 'yes' : 'not named';
}

/** A purpose that at least one side names, and whether the other does too. */
export interface PurposeMatch {
  purpose: Purpose;
  sides: readonly [Named, Named];
}

/** Every purpose that one of two offences names, in the order of the vocabulary. */
export function matchPurposes(a: Offence | undefined, b: Offence | undefined): PurposeMatch[] {
  return PURPOSES.map((purpose) => ({ purpose, sides: [named(a, purpose), named(b, purpose)] as const })).filter(
    ({ sides }) => sides.includes('yes'),
  );
}
