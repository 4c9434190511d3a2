import type { Rule } from '../checked-entry.ts';
import { lineStatus } from './line-status.ts';
import { gretaRounds, otherMonitorDates, tierYears } from './monitoring.ts';
import { neutralTitle } from './neutral-title.ts';
import { noAddresses } from './no-addresses.ts';
import { openingHours, weeklyHours } from './opening-hours.ts';
import {
  agreementDates,
  amendmentYears,
  membershipDates,
  partyDates,
  periodDates,
  projectDates,
} from './order-of-dates.ts';
import { routePlaces } from './route-places.ts';
import { earlierIsOlder, noFutureDates } from './statement-dates.ts';
import { bodyNumbers, hotlineNumbers } from './telephone-numbers.ts';
import { caseIds, offenceIds } from './unique-ids.ts';

/** Every rule that compares fields with each other, with the calendar or with the country. */
export const RULES: readonly Rule[] = [
  hotlineNumbers,
  bodyNumbers,
  openingHours,
  weeklyHours,
  lineStatus,
  neutralTitle,
  offenceIds,
  caseIds,
  noFutureDates,
  earlierIsOlder,
  partyDates,
  membershipDates,
  agreementDates,
  projectDates,
  periodDates,
  amendmentYears,
  tierYears,
  gretaRounds,
  otherMonitorDates,
  ...noAddresses,
  routePlaces,
];
