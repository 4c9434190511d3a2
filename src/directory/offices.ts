import type { Profile } from '../collections.ts';
import type { BODY_ROLES } from '../schemas/vocabulary.ts';
import { valueOf } from './statement-value.ts';

type Role = (typeof BODY_ROLES)[number];

/** An office of a country. */
export type Office = Profile['bodies'][number];

const dated = ({ data }: Office) => (data.asOf === 'undated' ? '' : data.asOf);

/** The newest statement first; one without a date last. */
const byAge = (a: Office, b: Office) => dated(b).localeCompare(dated(a), 'en');

/** The offices of a country that have a role, the newest statement first. */
export function officesWith(role: Role, { bodies }: Profile): Office[] {
  return bodies.filter(({ data }) => data.roles.includes(role)).toSorted(byAge);
}

/** The office that the entry on coordination names; where it names none, those that have the role. */
export function coordinators(profile: Profile): Office[] {
  const named = valueOf(profile.taskForce?.data.coordinator);
  return named ? profile.bodies.filter(({ id }) => id === named) : officesWith('coordinator', profile);
}

/** Offices that report on how the state does, unless they are the coordinator and stand there. */
export function rapporteurs(profile: Profile): Office[] {
  const named = coordinators(profile);
  return officesWith('rapporteur', profile).filter((office) => !named.includes(office));
}
