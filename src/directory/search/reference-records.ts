import type { Directory } from '../../collections.ts';
import { guidePage, treatyPage } from '../anchor.ts';
import { hasSigned } from '../standing/standing.ts';
import { proseText } from '../prose.ts';
import type { SearchRecord } from '../search-record.ts';
import { stateName } from '../state-name.ts';
import { ageOf, paragraph, recordOf } from './record-text.ts';

const guideRecords = ({ guide }: Directory): SearchRecord[] =>
  guide.map(({ id, data, body }) =>
    recordOf('page', {
      url: guidePage(id),
      title: data.title,
      age: ageOf(data.asOf),
      text: paragraph(data.summary, proseText(body ?? '')),
    }),
  );

const treatyRecords = ({ instruments }: Directory): SearchRecord[] =>
  instruments.map(({ id, data, body }) =>
    recordOf('agreement', {
      url: treatyPage(id),
      title: data.shortTitle,
      countries: data.parties.filter(hasSigned).map(({ state }) => stateName(state)),
      age: ageOf(data.asOf),
      aliases: [data.title, ...data.otherNames],
      text: paragraph('Treaty, instrument.', proseText(body ?? '')),
    }),
  );

const organisationRecords = ({ organisations }: Directory): SearchRecord[] =>
  [...organisations.values()].map(({ id, data, body }) =>
    recordOf('organisation', {
      url: `/organisations.html#organisation-${id}`,
      title: data.name,
      age: ageOf(data.asOf),
      aliases: [...(data.abbreviation ? [data.abbreviation] : []), ...data.otherNames],
      text: paragraph(...data.does.map((deed) => `${deed}.`), proseText(body ?? '')),
    }),
  );

const termRecords = ({ terms }: Directory): SearchRecord[] =>
  terms.map(({ id, data }) =>
    recordOf('term', {
      url: `/glossary.html#term-${id}`,
      title: data.term,
      age: ageOf(data.asOf),
      aliases: [...(data.abbreviation ? [data.abbreviation] : []), ...data.otherNames, ...Object.values(data.nameIn)],
      text: data.meaning,
    }),
  );

const readingRecords = ({ reading }: Directory): SearchRecord[] =>
  reading.map(({ id, data }) =>
    recordOf('reading', {
      url: `/reading.html#reading-${id}`,
      title: data.title,
      age: ageOf(data.asOf),
      text: paragraph(data.holds, data.publisher),
    }),
  );

/** What belongs to no single country: the guide, treaties, organisations, terms, what to read. */
export function referenceRecords(directory: Directory): SearchRecord[] {
  return [guideRecords, treatyRecords, organisationRecords, termRecords, readingRecords].flatMap((records) =>
    records(directory),
  );
}
