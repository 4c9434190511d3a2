import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { international } from '../number-words.ts';
import { list } from '../state-name.ts';
import { valueOf } from '../statement-value.ts';
import { abroadNumber, urgentLines } from '../urgent-lines.ts';
import type { Question, QuestionGroup } from './question.ts';
import { cellOf, said, type Stated } from './said.ts';

type Legislation = NonNullable<Profile['legislation']>['data'];
type Service = Profile['shelters'][number];

const helplines: Question = {
  id: 'lines',
  label: 'Helplines',
  answer: ({ slug, hotlines }, sources) =>
    urgentLines(hotlines).flatMap((line) => {
      const abroad = abroadNumber(line);
      const number = [
        `inside the country ${valueOf(line.data.inside)}`,
        abroad ? `from abroad ${international(abroad)}` : 'from abroad not checked',
      ].join(', ');
      const href = `${countryPage(slug)}#${anchor('hotline', line.id)}`;
      return said(sources, line.data, 'hotline', { text: `${line.data.name}: ${number}`, href });
    }),
};

const isOpen = ({ data }: Service) => (valueOf(data.status) ?? 'open') === 'open';

const shelters: Question = {
  id: 'shelters',
  label: 'Shelters and services',
  answer: ({ slug, shelters: services }, sources) =>
    services.filter(isOpen).flatMap(({ id, data }) => {
      const place = valueOf(data.place);
      const text = place ? `${data.name}, ${list(place)}` : data.name;
      return said(sources, data, 'shelter', { text, href: `${countryPage(slug)}#${anchor('shelter', id)}` });
    }),
};

function asked(id: string, label: string, field: (legislation: Legislation) => Stated<string>): Question {
  return {
    id,
    label,
    answer: ({ legislation }, sources) =>
      legislation ? cellOf(sources, legislation.data, field(legislation.data), 'law', (text) => text) : [],
  };
}

/** Whom a victim can call, and who gives shelter: public contacts and cities only. */
export const HELP: QuestionGroup = { id: 'help', title: 'Helplines and shelters', questions: [helplines, shelters] };

/** What the law gives a victim and a witness. */
export const PROTECTION: QuestionGroup = {
  id: 'protection',
  title: 'Protection',
  questions: [
    asked('reflection', 'Reflection period', ({ reflectionPeriod }) => reflectionPeriod),
    asked('residence', 'Residence permit', ({ residencePermit }) => residencePermit),
    asked('non-punishment', 'Non-punishment of victims', ({ nonPunishment }) => nonPunishment),
    asked('witnesses', 'Witness protection', ({ witnessProtection }) => witnessProtection),
    asked('compensation', 'Compensation', ({ compensation }) => compensation),
  ],
};
