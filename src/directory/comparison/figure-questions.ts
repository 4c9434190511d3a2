import { FIGURES as KINDS } from '../../schemas/vocabulary.ts';
import type { Figure } from '../../schemas/cases.ts';
import { amountWords, periodWords } from '../figure-words.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said } from './said.ts';

const newestFirst = (a: Figure, b: Figure) => (b.until ?? b.from).localeCompare(a.until ?? a.from, 'en');

/** `2007: 85 persons. Convicted in the first instance.` */
function figureWords(figure: Figure): string {
  const amount = `${periodWords(figure)}: ${amountWords(figure)}`;
  return figure.note ? `${amount}. ${figure.note}` : amount;
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function asked(kind: Figure['what']): Question {
  return {
    id: kind.replaceAll(' ', '-'),
    label: capitalised(kind),
    answer: ({ cases }, sources) =>
      (cases?.data.figures ?? [])
        .filter(({ what }) => what === kind)
        .toSorted(newestFirst)
        .flatMap((figure) =>
          cases ? said(sources, cases.data, 'figures', { text: figureWords(figure) }, figure) : [],
        ),
  };
}

/** What the authorities or a monitor counted, one question for each thing counted, newest first. */
export const FIGURES: QuestionGroup = { id: 'figures', title: 'Figures', questions: KINDS.map(asked) };
