import type { Profile } from '../../collections.ts';
import { TIER_NOT_NAMED } from '../../schemas/vocabulary.ts';
import { countryPage } from '../anchor.ts';
import { periodWords } from '../figure-words.ts';
import { lastStep, roundAnchor, roundsNewestFirst, roundWords, stepDate } from '../monitoring/greta-words.ts';
import { tierAnchor, tierWords } from '../monitoring/tier-years.ts';
import type { Sources } from '../provenance.ts';
import type { Question, QuestionGroup } from './question.ts';
import { said, type Cell } from './said.ts';

type Monitoring = NonNullable<Profile['monitoring']>['data'];

/** Asks the entry of a country that has one. */
function asked(
  id: string,
  label: string,
  answer: (data: Monitoring, page: string, sources: Sources) => Cell,
): Question {
  return {
    id,
    label,
    answer: ({ slug, monitoring }, sources) => (monitoring ? answer(monitoring.data, countryPage(slug), sources) : []),
  };
}

/** The newest tier that is named; with a newer report, whose tier is not, before it. */
const tier = asked('tier', 'Tier of the US report', (data, page, sources) => {
  const newestFirst = data.tiers.toSorted((a, b) => b.year - a.year);
  const named = newestFirst.findIndex((own) => own.tier !== TIER_NOT_NAMED);
  return newestFirst
    .slice(0, named === -1 ? undefined : named + 1)
    .flatMap((own) =>
      said(
        sources,
        data,
        'figures',
        { text: `${own.year}: ${tierWords(own)}`, href: `${page}#${tierAnchor(own.year)}` },
        own,
      ),
    );
});

const greta = asked('greta', 'GRETA', (data, page, sources) =>
  roundsNewestFirst(data.greta)
    .slice(0, 1)
    .flatMap((round) => {
      const step = lastStep(round);
      const words = [`${roundWords(round.round)}: ${step.what}`, stepDate(step), step.document]
        .filter(Boolean)
        .join(', ');
      return said(sources, data, 'figures', { text: words, href: `${page}#${roundAnchor(round.round)}` }, step);
    }),
);

const others = asked('others', 'Other monitors', (data, _, sources) =>
  data.others.flatMap((other) => {
    const when = periodWords(other);
    const text = `${other.monitor}${when && `, ${when}`}: ${other.says}`;
    return said(sources, data, 'figures', { text }, other);
  }),
);

/** The newest judgement of those who watch what states do. */
export const MONITORING: QuestionGroup = {
  id: 'monitoring',
  title: 'Newest judgement of monitors',
  questions: [tier, greta, others],
};
