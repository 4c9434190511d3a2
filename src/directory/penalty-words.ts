import type { Penalty } from '../schemas/legislation.ts';

const years = (count: number) => (count === 1 ? '1 year' : `${count} years`);

/** A penalty in words: `8 to 12 years`, `up to 15 years`, `10 years to life`, `at least 5 years`. */
export function penaltyWords({ minimumYears, maximumYears }: Penalty): string {
  if (maximumYears === undefined) return `at least ${years(minimumYears ?? 0)}`;
  if (maximumYears === 'life') return minimumYears === undefined ? 'up to life' : `${years(minimumYears)} to life`;
  if (minimumYears === undefined || minimumYears === 0) return `up to ${years(maximumYears)}`;
  return minimumYears === maximumYears ? years(maximumYears) : `${minimumYears} to ${years(maximumYears)}`;
}

/** What a penalty carries besides, to follow its words: `, and a fine: up to 8,000 leva of a child`. */
export function penaltyConditions({ fine, when }: Penalty): string {
  return [fine && `, and a fine: ${fine}`, when && ` ${when}`].filter(Boolean).join('');
}

/** A penalty with everything it carries: `up to 8 years, and a fine: up to 8,000 leva`. */
export const fullPenaltyWords = (penalty: Penalty) => penaltyWords(penalty) + penaltyConditions(penalty);
