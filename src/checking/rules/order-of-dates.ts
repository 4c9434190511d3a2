import { isBefore } from '../../schemas/date-order.ts';
import { ruleFor } from '../checked-entry.ts';
import type { FieldFault } from '../checked-entry.ts';
import type { FieldPath } from '../field-path.ts';

type PartialDate = string | undefined;

const PARTY_DATES = ['signed', 'ratified', 'inForce'] as const;

export const partyDates = ruleFor('instruments', ({ adopted, parties }) =>
  parties.flatMap((party, index) => [
    ...PARTY_DATES.flatMap((name) => notBefore(['parties', index, name], party[name], 'adopted', known(adopted))),
    ...notBefore(['parties', index, 'ended'], party.ended, 'ratified', party.ratified),
  ]),
);

export const membershipDates = ruleFor('countries', ({ memberships }) =>
  memberships.flatMap(({ since, until }, index) => notBefore(['memberships', index, 'until'], until, 'since', since)),
);

export const agreementDates = ruleFor('agreements', ({ signed, inForce }) =>
  notBefore(['inForce', 'value'], known(inForce), 'signed', known(signed)),
);

export const projectDates = ruleFor('projects', ({ from, until }) =>
  notBefore(['until', 'value'], known(until), 'from', known(from)),
);

export const periodDates = ruleFor('cases', ({ figures, cases }) => [
  ...figures.flatMap(({ from, until }, index) => notBefore(['figures', index, 'until'], until, 'from', from)),
  ...cases.flatMap(({ from, until }, index) => notBefore(['cases', index, 'until'], until, 'from', from)),
]);

export const amendmentYears = ruleFor('legislation', ({ laws }) => {
  if (!laws || !('value' in laws)) return [];
  return laws.value.flatMap(({ year, amended }, index) =>
    amended.flatMap((amendment, place) =>
      notBefore(['laws', 'value', index, 'amended', place], String(amendment), 'year', String(year)),
    ),
  );
});

/** A fault if a date lies before the one it must follow, as far as both are known. */
export function notBefore(path: FieldPath, date: PartialDate, firstName: string, first: PartialDate): FieldFault[] {
  if (!date || !first || !isBefore(date, first)) return [];
  return [{ path, message: `"${date}" lies before ${firstName}, which is ${first}` }];
}

function known<Value>(statement: { value: Value } | { none: string } | undefined): Value | undefined {
  return statement && 'value' in statement ? statement.value : undefined;
}
