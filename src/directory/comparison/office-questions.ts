import type { Profile } from '../../collections.ts';
import type { BODY_ROLES } from '../../schemas/vocabulary.ts';
import { anchor, countryPage } from '../anchor.ts';
import { international } from '../number-words.ts';
import { valueOf } from '../statement-value.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

type Role = (typeof BODY_ROLES)[number];
type Body = Profile['bodies'][number];
type Office = Body['data'];

/** How an office is reached from abroad, as far as it is known: `+90 312 …, office@…`. */
function reached({ telephone, email }: Office): string {
  const number = telephone?.fromAbroad ? international(telephone.fromAbroad) : telephone?.inside;
  return [number, email].filter(Boolean).join(', ');
}

/** The newest statement first; one without a date last. */
const byAge = ({ data: a }: Body, { data: b }: Body) => dated(b).localeCompare(dated(a));
const dated = ({ asOf }: Office) => (asOf === 'undated' ? '' : asOf);

function answer(chosen: (profile: Profile) => Body[]): Question['answer'] {
  return (profile, sources) =>
    chosen(profile)
      .toSorted(byAge)
      .flatMap(({ id, data }) => {
        const ways = reached(data);
        const text = ways ? `${data.name}: ${ways}` : data.name;
        return said(sources, data, 'authority', { text, href: `${countryPage(profile.slug)}#${anchor('body', id)}` });
      });
}

const withRole =
  (role: Role) =>
  ({ bodies }: Profile): Body[] =>
    bodies.filter(({ data }) => data.roles.includes(role));

/** The office that the entry on coordination names; where it names none, those that have the role. */
function coordinators(profile: Profile): Body[] {
  const named = valueOf(profile.taskForce?.data.coordinator);
  return named ? profile.bodies.filter(({ id }) => id === named) : withRole('coordinator')(profile);
}

/** Offices that report on how the state does, unless they are the coordinator and stand there. */
function rapporteurs(profile: Profile): Body[] {
  const named = coordinators(profile);
  return withRole('rapporteur')(profile).filter((body) => !named.includes(body));
}

/** Offices an investigator may turn to. */
export const OFFICES: QuestionGroup = {
  id: 'offices',
  title: 'Offices',
  questions: [
    { id: 'police', label: 'Police unit', answer: answer(withRole('police unit')) },
    { id: 'prosecution', label: 'Prosecution', answer: answer(withRole('prosecution')) },
    { id: 'coordinator', label: 'Coordinator', answer: answer(coordinators) },
    { id: 'rapporteur', label: 'Rapporteur', answer: answer(rapporteurs) },
  ],
};
