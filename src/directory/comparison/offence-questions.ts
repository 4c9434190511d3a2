import type { Profile } from '../../collections.ts';
import type { Offence, Penalty } from '../../schemas/legislation.ts';
import { countryPage } from '../anchor.ts';
import { dateWords } from '../date-words.ts';
import { fullPenaltyWords, penaltyWords } from '../penalty-words.ts';
import type { Sources } from '../provenance.ts';
import { list } from '../state-name.ts';
import { valueOf } from '../statement-value.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, said, type Cell, type Line, type Stated, type Words } from './said.ts';

/** The id every country's entry gives to the offence of trafficking itself. */
const TRAFFICKING = 'trafficking';

/** The trafficking offence of a country: the one with that id, else the first of its entry. */
export function traffickingOffence({ legislation }: Profile): Offence | undefined {
  const offences = legislation?.data.offences ?? [];
  return offences.find(({ id }) => id === TRAFFICKING) ?? offences[0];
}

const rangeLine = (penalty: Penalty): Line => ({ text: fullPenaltyWords(penalty), range: penalty });

/** Where an offence stands: `Criminal Code, article 80, since 1 June 2005`. */
export function offencePlace({ act, article, since }: Offence): string {
  const date = valueOf(since);
  return [act, valueOf(article), date && `since ${dateWords(date)}`].filter(Boolean).join(', ');
}

function place(profile: Profile, sources: Sources): Cell {
  const offence = traffickingOffence(profile);
  if (!offence || !profile.legislation) return [];
  const line = { text: offencePlace(offence), href: `${countryPage(profile.slug)}#offence-${offence.id}` };
  return said(sources, profile.legislation.data, 'law', line, offence.article ?? offence.since);
}

function others(profile: Profile, sources: Sources): Cell {
  const own = traffickingOffence(profile);
  const rest = profile.legislation?.data.offences.filter((offence) => offence !== own) ?? [];
  if (!profile.legislation || rest.length === 0) return [];
  const lines = rest.map((offence) => {
    const penalty = valueOf(offence.penalty);
    const words = [offence.title, valueOf(offence.article), penalty && penaltyWords(penalty)]
      .filter(Boolean)
      .join(', ');
    return { text: words, href: `${countryPage(profile.slug)}#offence-${offence.id}` };
  });
  return said(sources, profile.legislation.data, 'law', lines);
}

function asked<Value>(
  id: string,
  label: string,
  field: (offence: Offence) => Stated<Value>,
  words: Words<Value>,
): Question {
  return {
    id,
    label,
    answer: (profile, sources) => {
      const offence = traffickingOffence(profile);
      if (!offence || !profile.legislation) return [];
      return cellOf(sources, profile.legislation.data, field(offence), 'law', words);
    },
  };
}

const asItIs = (text: string) => text;

/** The offence of trafficking in persons, as double criminality needs it. */
export const OFFENCE: QuestionGroup = {
  id: 'offence',
  title: 'Offence and penalty',
  questions: [
    { id: 'place', label: 'Law and article', answer: place },
    asked('acts', 'Acts covered', ({ acts }) => acts, list),
    asked('means', 'Means', ({ means }) => means, list),
    asked('purposes', 'Purposes', ({ purposes }) => purposes, list),
    asked(
      'penalty',
      'Penalty',
      ({ penalty }) => penalty,
      (found) => [rangeLine(found)],
    ),
    asked(
      'aggravated',
      'Aggravated',
      ({ aggravated }) => aggravated,
      (found) => found.map(rangeLine),
    ),
    asked('child-victims', 'Child victims', ({ childVictims }) => childVictims, asItIs),
    asked('companies', 'Companies', ({ legalPersons }) => legalPersons, asItIs),
    asked('inside', 'Inside the country', ({ internalTrafficking }) => internalTrafficking, asItIs),
    asked('users', 'Whoever uses the victim’s services', ({ users }) => users, asItIs),
    { id: 'others', label: 'Other offences', answer: others },
  ],
};
