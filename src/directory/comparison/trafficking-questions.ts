import { ROLES } from '../../schemas/vocabulary.ts';
import { anchor, countryPage } from '../anchor.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

function asked(role: (typeof ROLES)[number]): Question {
  return {
    id: role,
    label: `Country of ${role}`,
    answer: ({ country }, sources) =>
      country.data.roles
        .filter((own) => own.role === role)
        .flatMap((own) => said(sources, country.data, 'background', { text: own.level }, own)),
  };
}

const routes: Question = {
  id: 'routes',
  label: 'Reported routes',
  answer: ({ slug, routes: reported }, sources) =>
    reported.flatMap(({ id, data }) =>
      said(sources, data, 'background', { text: data.title, href: `${countryPage(slug)}#${anchor('route', id)}` }),
    ),
};

/** How the crime touches a country, as reported. */
export const TRAFFICKING: QuestionGroup = {
  id: 'trafficking',
  title: 'Trafficking and routes',
  questions: [...ROLES.map(asked), routes],
};
