import type { Profile } from '../../collections.ts';
import { identity, IDENTITY_SOURCE, type Identity } from '../identity.ts';
import type { Sources } from '../provenance.ts';
import { list } from '../state-name.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, said, type Cell, type Stated } from './said.ts';

/** What the data package says of a country, with the package as its source. */
function packaged({ country }: Profile, sources: Sources, words: (own: Identity) => string): Cell {
  const entry = {
    asOf: sources.get(IDENTITY_SOURCE)?.data.published ?? 'undated',
    sources: [{ source: IDENTITY_SOURCE }],
  };
  return said(sources, entry, 'background', { text: words(identity(country.data.code)) });
}

/** A fact of the package and, where a source names it too, what that source says. */
function asked(
  id: string,
  label: string,
  words: (own: Identity) => string,
  named: (country: Profile['country']['data']) => Stated<string> = () => undefined,
): Question {
  return {
    id,
    label,
    answer: (profile, sources) => {
      const { data } = profile.country;
      return [
        ...packaged(profile, sources, words),
        ...cellOf(sources, data, named(data), 'background', (text) => text),
      ];
    },
  };
}

const legalSystem: Question = {
  id: 'legal-system',
  label: 'Legal system',
  answer: ({ context }, sources) =>
    context ? cellOf(sources, context.data, context.data.legalSystem, 'background', (text) => text) : [],
};

const courts: Question = {
  id: 'courts',
  label: 'Courts',
  answer: ({ context }, sources) =>
    context ? cellOf(sources, context.data, context.data.judiciary, 'background', (courts) => courts) : [],
};

/** The country itself. */
export const COUNTRY: QuestionGroup = {
  id: 'country',
  title: 'The country',
  questions: [
    asked(
      'capital',
      'Capital',
      ({ capital }) => capital,
      (country) => country.capital,
    ),
    asked(
      'currency',
      'Currency',
      ({ currencies }) => list(currencies),
      (country) => country.currency,
    ),
    asked('spoken', 'Languages', ({ languages }) => list(languages)),
    asked('calling-code', 'Calling code', ({ callingCodes }) => list(callingCodes)),
    legalSystem,
    courts,
  ],
};
