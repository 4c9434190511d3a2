import type { GretaRound, GretaStep } from '../../schemas/monitoring.ts';
import { GRETA_STEPS } from '../../schemas/vocabulary.ts';
import { periodWords } from '../figure-words.ts';

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** `Third round`. */
export const roundWords = (round: number) => (ORDINALS[round - 1] ? `${ORDINALS[round - 1]} round` : `Round ${round}`);

/** When a step was: `March 2023`, `14 March 2022 to 18 March 2022`; `date not given` where the source has none. */
export const stepDate = ({ from, until }: Pick<GretaStep, 'from' | 'until'>) =>
  periodWords({ from, until }) || 'date not given';

/** The steps of a round in the order of the procedure. */
export const stepsInOrder = ({ steps }: GretaRound): GretaStep[] =>
  steps.toSorted((a, b) => GRETA_STEPS.indexOf(a.what) - GRETA_STEPS.indexOf(b.what));

/** How far a round is: its last step in the order of the procedure. */
export function lastStep(round: GretaRound): GretaStep {
  const last = stepsInOrder(round).at(-1);
  if (!last) throw new Error(`Round ${round.round} has no step`);
  return last;
}

/** The newest round first. */
export const roundsNewestFirst = (rounds: readonly GretaRound[]) => rounds.toSorted((a, b) => b.round - a.round);

/** The anchor of a round on the country's page. */
export const roundAnchor = (round: number) => `greta-${round}`;
