import type { Directory, Profile } from '../../collections.ts';
import { instrumentStanding } from '../between/standing.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';
import { standingLine } from './standing-line.ts';

type Instrument = Directory['instruments'][number];

const standing = ({ data }: Instrument, { country }: Profile) => instrumentStanding(data, country.data);

function asked(instrument: Instrument, organisations: Directory['organisations']): Question {
  const { id, data } = instrument;
  return {
    id,
    label: data.shortTitle,
    answer: (profile, sources) => {
      const own = standing(instrument, profile);
      if (own.status === 'unchecked') return [];
      const { data: country } = profile.country;
      if (data.parties.some(({ state }) => state === country.code)) {
        return said(sources, data, 'agreement', { text: standingLine(own) }, own.origin);
      }
      // Bound as a member of an organisation: what says so is the membership, not a row of the instrument.
      const between = organisations.get(data.between ?? '');
      const through = between?.data.abbreviation ?? between?.data.name ?? data.between;
      return said(sources, country, 'agreement', { text: `through ${through}: ${standingLine(own)}` }, own.origin);
    },
  };
}

/** Where a country stands towards each instrument of which any country here is known to be a party or not. */
export function treatyQuestions({
  instruments,
  organisations,
  profiles,
}: Pick<Directory, 'instruments' | 'organisations' | 'profiles'>): QuestionGroup {
  const known = instruments.filter((instrument) =>
    profiles.some((profile) => standing(instrument, profile).status !== 'unchecked'),
  );
  return {
    id: 'treaties',
    title: 'Treaties',
    questions: known
      .toSorted((a, b) => a.data.shortTitle.localeCompare(b.data.shortTitle, 'en'))
      .map((instrument) => asked(instrument, organisations)),
  };
}
