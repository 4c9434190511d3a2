import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import type { FactKind } from '../freshness.ts';
import { languageName } from '../language-name.ts';
import { list } from '../state-name.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, type Stated, type Words } from './said.ts';

type Law = NonNullable<Profile['law']>['data'];

const asItIs = <Value extends string | string[]>(value: Value) => value;

function asked<Value>(
  id: string,
  label: string,
  kind: FactKind,
  field: (law: Law) => Stated<Value>,
  words: Words<Value>,
): Question {
  return {
    id,
    label,
    answer: ({ law }, sources) => (law ? cellOf(sources, law.data, field(law.data), kind, words) : []),
  };
}

const centralAuthority: Question = {
  id: 'central-authority',
  label: 'Central authority',
  answer: ({ slug, law, bodies }, sources) => {
    if (!law) return [];
    return cellOf(sources, law.data, law.data.centralAuthorities, 'authority', (addressees) =>
      addressees.map(({ handles, body }) => ({
        text: `${bodies.find(({ id }) => id === body)?.data.name ?? body}: ${handles}`,
        href: `${countryPage(slug)}#${anchor('body', body)}`,
      })),
    );
  },
};

/** The offices alone, each once: whom a letter goes to, in short. */
export const ADDRESSEES: Question = {
  id: 'addressees',
  label: 'Letter to',
  answer: ({ slug, law, bodies }, sources) => {
    if (!law) return [];
    return cellOf(sources, law.data, law.data.centralAuthorities, 'authority', (addressees) =>
      [...new Set(addressees.map(({ body }) => body))].map((body) => ({
        text: bodies.find(({ id }) => id === body)?.data.name ?? body,
        href: `${countryPage(slug)}#${anchor('body', body)}`,
      })),
    );
  },
};

/** Before a letter of request is written: to whom, on which basis, how, in which language, with which papers. */
export const REQUEST: QuestionGroup = {
  id: 'request',
  title: 'Legal assistance',
  questions: [
    centralAuthority,
    asked('channels', 'Channel', 'authority', ({ channels }) => channels, asItIs),
    asked(
      'languages',
      'Languages',
      'authority',
      ({ languages }) => languages,
      (tags) => list(tags.map(languageName)),
    ),
    asked('basis', 'Basis', 'law', ({ basis }) => basis, asItIs),
    asked('documents', 'What a request must carry', 'law', ({ documents }) => documents, asItIs),
    asked('conditions', 'Conditions', 'law', ({ conditions }) => conditions, asItIs),
    asked('double-criminality', 'Double criminality', 'law', ({ doubleCriminality }) => doubleCriminality, asItIs),
    asked('extradition', 'Extradition', 'law', ({ extradition }) => extradition, asItIs),
  ],
};

/** What is quicker than a letter of request. */
export const QUICKER: QuestionGroup = {
  id: 'quicker',
  title: 'Quicker ways',
  questions: [
    asked('urgent', 'Urgent cases', 'authority', ({ urgentCases }) => urgentCases, asItIs),
    asked('direct-contact', 'Direct contact', 'authority', ({ directContact }) => directContact, asItIs),
    asked('police-channels', 'Police channels', 'authority', ({ policeChannels }) => policeChannels, asItIs),
  ],
};
