import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { international } from '../number-words.ts';
import { coordinators, officesWith, rapporteurs, type Office } from '../offices.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

/** How an office is reached from abroad, as far as it is known: `+90 312 …, office@…`. */
function reached({ telephone, email }: Office['data']): string {
  const number = telephone?.fromAbroad ? international(telephone.fromAbroad) : telephone?.inside;
  return [number, email].filter(Boolean).join(', ');
}

function answer(chosen: (profile: Profile) => Office[]): Question['answer'] {
  return (profile, sources) =>
    chosen(profile).flatMap(({ id, data }) => {
      const ways = reached(data);
      const text = ways ? `${data.name}: ${ways}` : data.name;
      return said(sources, data, 'authority', { text, href: `${countryPage(profile.slug)}#${anchor('body', id)}` });
    });
}

/** Offices an investigator may turn to. */
export const OFFICES: QuestionGroup = {
  id: 'offices',
  title: 'Offices',
  questions: [
    { id: 'police', label: 'Police unit', answer: answer((profile) => officesWith('police unit', profile)) },
    { id: 'prosecution', label: 'Prosecution', answer: answer((profile) => officesWith('prosecution', profile)) },
    { id: 'coordinator', label: 'Coordinator', answer: answer(coordinators) },
    { id: 'rapporteur', label: 'Rapporteur', answer: answer(rapporteurs) },
  ],
};
