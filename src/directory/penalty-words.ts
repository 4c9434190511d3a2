import type { Penalty } from '../schemas/legislation.ts';

const counted = (count: number, unit: string) => (count === 1 ? `1 ${unit}` : `${count} ${unit}s`);

/** A length given in years: parts of a year are told in months, as laws do. */
const length = (years: number) => (years < 1 ? counted(Math.round(years * 12), 'month') : counted(years, 'year'));

/** A penalty in words: `8 to 12 years`, `up to 15 years`, `10 years to life`, `at least 5 years`, `6 months to 3 years`. */
export function penaltyWords({ minimumYears, maximumYears }: Penalty): string {
  if (maximumYears === undefined) return `at least ${length(minimumYears ?? 0)}`;
  if (maximumYears === 'life') return minimumYears === undefined ? 'up to life' : `${length(minimumYears)} to life`;
  if (minimumYears === undefined || minimumYears === 0) return `up to ${length(maximumYears)}`;
  if (minimumYears === maximumYears) return length(maximumYears);
  return `${minimumYears < 1 ? length(minimumYears) : minimumYears} to ${length(maximumYears)}`;
}

/** What a penalty carries besides, to follow its words: `, and a fine: up to 8,000 leva; of a child`. */
export function penaltyConditions({ fine, when }: Penalty): string {
  return [fine && `, and a fine: ${fine}`, when && `; ${when}`].filter(Boolean).join('');
}

/** A penalty with everything it carries: `up to 8 years, and a fine: up to 8,000 leva; of a child`. */
export const fullPenaltyWords = (penalty: Penalty) => penaltyWords(penalty) + penaltyConditions(penalty);
