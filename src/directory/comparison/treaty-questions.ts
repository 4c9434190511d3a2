import type { Directory, Profile } from '../../collections.ts';
import { INSTRUMENT_USES } from '../../schemas/vocabulary.ts';
import { treatyPage } from '../anchor.ts';
import { instrumentStanding, organisationStanding } from '../standing/standing.ts';
import { standingLine } from '../standing/standing-words.ts';
import type { Sources } from '../provenance.ts';
import { valueOf } from '../statement-value.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said, type Cell } from './said.ts';

type Instrument = Directory['instruments'][number];
type Organisations = Directory['organisations'];

const isKnown = ({ data }: Instrument, { country }: Profile) =>
  instrumentStanding(data, country.data).status !== 'unchecked';

/** A country with a row of its own among the parties. */
function asParty({ id, data }: Instrument, { country }: Profile, sources: Sources): Cell {
  const own = instrumentStanding(data, country.data);
  return said(sources, data, 'agreement', { text: standingLine(own, data.asOf), href: treatyPage(id) }, own.origin);
}

/** An instrument between the members of an organisation: what a country is to that, since when, and who says so. */
function asMember(
  { id, data }: Instrument,
  { country }: Profile,
  sources: Sources,
  organisations: Organisations,
): Cell {
  const organisation = organisations.get(data.between ?? '');
  if (!organisation) return [];
  const own = organisationStanding(organisation.id, organisation.data, country.data);
  const text = `${organisation.data.abbreviation ?? organisation.data.name}: ${standingLine(own, country.data.asOf)}`;
  return said(sources, country.data, 'agreement', { text, href: treatyPage(id) }, own.origin);
}

function asked(instrument: Instrument, organisations: Organisations): Question {
  return {
    id: instrument.id,
    label: instrument.data.shortTitle,
    answer: (profile, sources) => {
      if (!isKnown(instrument, profile)) return [];
      const { code } = profile.country.data;
      return instrument.data.parties.some(({ state }) => state === code)
        ? asParty(instrument, profile, sources)
        : asMember(instrument, profile, sources, organisations);
    },
  };
}

const firstUse = ({ data }: Instrument) =>
  Math.min(INSTRUMENT_USES.length, ...(valueOf(data.uses) ?? []).map((use) => INSTRUMENT_USES.indexOf(use.for)));

const byUse = (a: Instrument, b: Instrument) =>
  firstUse(a) - firstUse(b) || a.data.shortTitle.localeCompare(b.data.shortTitle, 'en');

/**
 * Where a country stands towards each instrument of which any country here is known to be a party or not; what a request
 * needs comes first.
 */
export function treatyQuestions({
  instruments,
  organisations,
  profiles,
}: Pick<Directory, 'instruments' | 'organisations' | 'profiles'>): QuestionGroup {
  const known = instruments.filter((instrument) => profiles.some((profile) => isKnown(instrument, profile)));
  return {
    id: 'treaties',
    title: 'Treaties',
    questions: known.toSorted(byUse).map((instrument) => asked(instrument, organisations)),
  };
}
