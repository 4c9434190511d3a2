import type { Directory } from '../../collections.ts';
import { LAWS } from './act-questions.ts';
import { COORDINATION } from './coordination-questions.ts';
import { COUNTRY } from './country-questions.ts';
import { FIGURES } from './figure-questions.ts';
import { HELP, PROTECTION } from './help-questions.ts';
import { QUICKER, REQUEST } from './law-questions.ts';
import { membershipQuestions } from './membership-questions.ts';
import { MONITORING } from './monitoring-questions.ts';
import { OFFENCE } from './offence-questions.ts';
import { OFFICES } from './office-questions.ts';
import type { QuestionGroup } from './question.ts';
import { TRAFFICKING } from './trafficking-questions.ts';
import { treatyQuestions } from './treaty-questions.ts';

/** What is compared unless the reader chooses: what a case needs first. */
export const FIRST_GROUPS: readonly string[] = [OFFENCE, REQUEST, OFFICES, HELP].map(({ id }) => id);

/** Every group of questions, in the order an investigator asks them. */
export function questionGroups(
  directory: Pick<Directory, 'instruments' | 'organisations' | 'profiles'>,
): QuestionGroup[] {
  return [
    OFFENCE,
    REQUEST,
    QUICKER,
    OFFICES,
    HELP,
    PROTECTION,
    LAWS,
    treatyQuestions(directory),
    membershipQuestions(directory),
    COORDINATION,
    FIGURES,
    MONITORING,
    TRAFFICKING,
    COUNTRY,
  ];
}
