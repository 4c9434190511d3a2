import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { dateWords } from '../date-words.ts';
import type { FactKind } from '../freshness.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, type Stated, type Words } from './said.ts';

type TaskForce = NonNullable<Profile['taskForce']>['data'];

function asked<Value>(
  id: string,
  label: string,
  field: (taskForce: TaskForce) => Stated<Value>,
  words: Words<Value>,
  kind: FactKind = 'authority',
): Question {
  return {
    id,
    label,
    answer: ({ taskForce }, sources) =>
      taskForce ? cellOf(sources, taskForce.data, field(taskForce.data), kind, words) : [],
  };
}

const coordinator: Question = {
  id: 'coordinator',
  label: 'Coordinator',
  answer: ({ slug, taskForce, bodies }, sources) => {
    if (!taskForce) return [];
    return cellOf(sources, taskForce.data, taskForce.data.coordinator, 'authority', (body) => [
      {
        text: bodies.find(({ id }) => id === body)?.data.name ?? body,
        href: `${countryPage(slug)}#${anchor('body', body)}`,
      },
    ]);
  },
};

const asItIs = <Value extends string | string[]>(value: Value) => value;

/** Who coordinates at home, by which plan, and what is done to prevent. */
export const COORDINATION: QuestionGroup = {
  id: 'coordination',
  title: 'Coordination and prevention',
  questions: [
    coordinator,
    asked('members', 'Members', ({ members }) => members, asItIs),
    asked('observers', 'Observers', ({ observers }) => observers, asItIs),
    asked('meets', 'Meets', ({ meets }) => meets, asItIs),
    asked('local-bodies', 'Local bodies', ({ localBodies }) => localBodies, asItIs),
    asked(
      'plans',
      'Plans',
      ({ plans }) => plans,
      (plans) =>
        plans.map(({ title, status, adopted }) =>
          adopted ? `${title}, ${dateWords(adopted)}: ${status}` : `${title}: ${status}`,
        ),
    ),
    asked('referral', 'Referral mechanism', ({ referralMechanism }) => referralMechanism, asItIs),
    asked('prevention', 'Prevention', ({ prevention }) => prevention, asItIs, 'background'),
  ],
};
