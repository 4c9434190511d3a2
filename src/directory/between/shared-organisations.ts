import type { Organisation } from '../../schemas/organisation.ts';
import { hasLeft, isJoined, organisationStanding, type Standing, type State } from '../standing/standing.ts';

/** An organisation with where both states stand, in the order of the page. */
export interface SharedOrganisation {
  id: string;
  data: Organisation;
  standings: readonly [Standing, Standing];
}

/** Organisations by whether both states can turn to them. */
export interface OrganisationsBetween {
  /** Requests can run through them between the two. */
  channels: SharedOrganisation[];
  /** Each side has an agreement with them, and neither is a member: they work where a member is concerned too. */
  byAgreement: SharedOrganisation[];
  /** Something runs through them, but only for one side. */
  oneSided: SharedOrganisation[];
  /** Both belong; nothing runs through them in a case. */
  others: SharedOrganisation[];
  /** One of the two has left. */
  left: SharedOrganisation[];
}

const hasMember = ({ standings }: SharedOrganisation) => standings.some(({ status }) => status === 'member');

/** What two states share of organisations: those that carry requests apart from the rest. */
export function sharedOrganisations(
  organisations: Iterable<{ id: string; data: Organisation }>,
  a: State,
  b: State,
): OrganisationsBetween {
  const known = [...organisations]
    .map(({ id, data }) => ({
      id,
      data,
      standings: [organisationStanding(id, data, a), organisationStanding(id, data, b)] as const,
    }))
    .filter(({ standings }) => standings.some(({ status }) => status !== 'unchecked'));
  const joined = (count: number) => known.filter(({ standings }) => standings.filter(isJoined).length === count);
  return {
    channels: joined(2).filter((found) => found.data.channel && hasMember(found)),
    byAgreement: joined(2).filter((found) => found.data.channel && !hasMember(found)),
    oneSided: joined(1).filter(({ data }) => data.channel),
    others: joined(2).filter(({ data }) => !data.channel),
    left: known.filter(({ standings }) => standings.some(hasLeft)),
  };
}
