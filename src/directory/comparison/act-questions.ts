import { countryPage, lawAnchor } from '../anchor.ts';
import { list } from '../state-name.ts';
import { valueOf } from '../statement-value.ts';
import type { Profile } from '../../collections.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, type Line } from './said.ts';

type Acts = NonNullable<ReturnType<typeof acts>>;

const acts = ({ legislation }: Profile) => valueOf(legislation?.data.laws);

const actWords = ({ title, year, amended }: Acts[number]) =>
  [title, year, amended.length > 0 && `amended ${list(amended.map(String))}`].filter(Boolean).join(', ');

/** Acts of a kind, each with its place on the country's page, which shows all kinds in one list. */
function linesOf(all: Acts, kind: Acts[number]['kind'], slug: string): Line[] {
  return all
    .map((act, index) => ({ act, href: `${countryPage(slug)}#${lawAnchor(index)}` }))
    .filter(({ act }) => act.kind === kind)
    .map(({ act, href }) => ({ text: actWords(act), href }));
}

function asked(id: string, label: string, kind: Acts[number]['kind']): Question {
  return {
    id,
    label,
    answer: (profile, sources) => {
      if (!profile.legislation) return [];
      const { data } = profile.legislation;
      // A list that names laws but no decree says nothing of decrees.
      if (acts(profile)?.every((act) => act.kind !== kind)) return [];
      return cellOf(sources, data, data.laws, 'law', (all) => linesOf(all, kind, profile.slug));
    },
  };
}

const firstLaw: Question = {
  id: 'first-law',
  label: 'First law on trafficking',
  answer: ({ legislation }, sources) =>
    legislation ? cellOf(sources, legislation.data, legislation.data.firstLaw, 'law', (text) => text) : [],
};

/** The acts that a country's answer stands in, by title and year. */
export const LAWS: QuestionGroup = {
  id: 'laws',
  title: 'Laws',
  questions: [asked('acts', 'Laws', 'primary'), asked('decrees', 'Decrees and rules', 'secondary'), firstLaw],
};
