import type { Profile } from '../../collections.ts';
import type { BODY_ROLES } from '../../schemas/vocabulary.ts';
import { anchor, countryPage } from '../anchor.ts';
import { international } from '../number-words.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

type Role = (typeof BODY_ROLES)[number];
type Office = Profile['bodies'][number]['data'];

/** How an office is reached from abroad, as far as it is known: `+90 312 …, office@…`. */
function reached({ telephone, email }: Office): string {
  const number = telephone?.fromAbroad ? international(telephone.fromAbroad) : telephone?.inside;
  return [number, email].filter(Boolean).join(', ');
}

function asked(id: string, label: string, ...roles: Role[]): Question {
  return {
    id,
    label,
    answer: ({ slug, bodies }, sources) =>
      bodies
        .filter(({ data }) => data.roles.some((role) => roles.includes(role)))
        .flatMap(({ id: body, data }) => {
          const ways = reached(data);
          const text = ways ? `${data.name}: ${ways}` : data.name;
          return said(sources, data, 'authority', { text, href: `${countryPage(slug)}#${anchor('body', body)}` });
        }),
  };
}

/** Offices an investigator may turn to. */
export const OFFICES: QuestionGroup = {
  id: 'offices',
  title: 'Offices',
  questions: [
    asked('police', 'Police unit', 'police unit'),
    asked('coordinator', 'Coordinator', 'coordinator', 'rapporteur'),
    asked('prosecution', 'Prosecution', 'prosecution'),
  ],
};
