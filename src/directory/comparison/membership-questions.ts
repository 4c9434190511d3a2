import type { Directory, Profile } from '../../collections.ts';
import { organisationStanding } from '../standing/standing.ts';
import { standingLine } from '../standing/standing-words.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

type Organisation = NonNullable<ReturnType<Directory['organisations']['get']>>;

const standing = ({ id, data }: Organisation, { country }: Profile) => organisationStanding(id, data, country.data);
const nameOf = ({ data }: Organisation) => data.abbreviation ?? data.name;

function asked(organisation: Organisation, organisations: Directory['organisations']): Question {
  return {
    id: organisation.id,
    label: nameOf(organisation),
    answer: (profile, sources) => {
      const own = standing(organisation, profile);
      if (own.status === 'unchecked') return [];
      const { data } = profile.country;
      // Some belong to it as members of another.
      const named = data.memberships.some((membership) => membership.organisation === organisation.id);
      const through = named ? undefined : organisations.get(organisation.data.membersOf ?? '');
      const line = standingLine(own, data.asOf);
      const text = through ? `${nameOf(through)}: ${line}` : line;
      return said(sources, data, 'background', { text }, own.origin);
    },
  };
}

/** What a country is to each organisation of which anybody here is, or was, something. */
export function membershipQuestions({
  organisations,
  profiles,
}: Pick<Directory, 'organisations' | 'profiles'>): QuestionGroup {
  const joined = [...organisations.values()].filter((organisation) =>
    profiles.some((profile) => standing(organisation, profile).status !== 'unchecked'),
  );
  return {
    id: 'memberships',
    title: 'Organisations joined',
    questions: joined
      .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
      .map((organisation) => asked(organisation, organisations)),
  };
}
