import { TIER_NOT_NAMED } from '../../schemas/vocabulary.ts';
import type { GretaRound, GretaStep, TierYear } from '../../schemas/monitoring.ts';
import { ruleFor } from '../checked-entry.ts';
import type { FieldFault } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';
import { notBefore } from './order-of-dates.ts';

export const tierYears = ruleFor('monitoring', ({ tiers }) =>
  tiers.flatMap((own, index) => [
    ...sinceFaults(own, index),
    ...repeatedYear(tiers, index),
    ...contradictions(tiers, index),
    ...notNamedFaults(own, index),
  ]),
);

/** Each round once, each step once in its round, in the order of the calendar. */
export const gretaRounds = ruleFor('monitoring', ({ greta }) =>
  greta.flatMap(({ steps }, index) => {
    const path = ['greta', index];
    return [
      ...repeatedRound(greta, index),
      ...steps.flatMap(({ from, until }, place) => [
        ...repeatedStep(greta, index, place),
        ...notBefore([...path, 'steps', place, 'until'], until, 'from', from),
      ]),
      ...publishedFaults(steps, [...path, 'steps']),
    ];
  }),
);

export const otherMonitorDates = ruleFor('monitoring', ({ others }) =>
  others.flatMap(({ from, until }, index) => notBefore(['others', index, 'until'], until, 'from', from)),
);

function sinceFaults({ year, since }: TierYear, index: number): FieldFault[] {
  if (since === undefined || since < year) return [];
  return [{ path: ['tiers', index, 'since'], message: `${since} is not before year, which is ${year}` }];
}

function repeatedYear(tiers: readonly TierYear[], index: number): FieldFault[] {
  const year = tiers[index]?.year;
  const first = tiers.findIndex((other) => other.year === year);
  if (first === index) return [];
  return [
    {
      path: ['tiers', index, 'year'],
      message: `${year} is already tiers[${first}]; publish the newer statement, name the other in editorNotes`,
    },
  ];
}

/** A report that counts years on its tier must not be at odds with the report of one of those years. */
function contradictions(tiers: readonly TierYear[], index: number): FieldFault[] {
  const { year, tier, since } = tiers[index] ?? {};
  if (year === undefined || since === undefined) return [];
  return tiers.flatMap((other, place) =>
    other.tier === tier || other.tier === TIER_NOT_NAMED || other.year < since || other.year >= year
      ? []
      : [
          {
            path: ['tiers', index, 'since'],
            message: `${since} says ${tier} for ${other.year} too, where tiers[${place}] says ${other.tier}`,
          },
        ],
  );
}

function notNamedFaults({ tier, since, note }: TierYear, index: number): FieldFault[] {
  if (tier !== TIER_NOT_NAMED) return [];
  const path = ['tiers', index, 'tier'];
  if (since !== undefined) return [{ path, message: 'a tier that is not named was not kept since a year either' }];
  return note ? [] : [{ path, message: 'a tier that is not named needs a note: what was read instead, in a sentence' }];
}

function repeatedRound(greta: readonly GretaRound[], index: number): FieldFault[] {
  const round = greta[index]?.round;
  const first = greta.findIndex((other) => other.round === round);
  if (first === index) return [];
  return [
    { path: ['greta', index, 'round'], message: `round ${round} is already greta[${first}]; put its steps there` },
  ];
}

function repeatedStep(greta: readonly GretaRound[], index: number, place: number): FieldFault[] {
  const { round, steps = [] } = greta[index] ?? {};
  const what = steps[place]?.what;
  const first = steps.findIndex((step) => step.what === what);
  if (first === place) return [];
  const path = ['greta', index, 'steps', place, 'what'];
  return [{ path, message: `"${what}" is already steps[${first}] of round ${round}` }];
}

/** A report is published after it was adopted. */
function publishedFaults(steps: readonly GretaStep[], path: FieldPath): FieldFault[] {
  const place = steps.findIndex(({ what }) => what === 'report published');
  const adopted = steps.find(({ what }) => what === 'report adopted')?.from;
  return notBefore([...path, place, 'from'], steps[place]?.from, 'report adopted', adopted);
}
