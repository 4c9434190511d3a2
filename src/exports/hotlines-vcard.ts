import type { CollectionEntry } from 'astro:content';
import type { Profile } from '../collections.ts';
import { ageWords } from '../directory/age-words.ts';
import { dateWords } from '../directory/date-words.ts';
import { freshness } from '../directory/freshness.ts';
import { languageName } from '../directory/language-name.ts';
import { international } from '../directory/number-words.ts';
import { provenanceOf, type Origin, type Sources } from '../directory/provenance.ts';
import { list } from '../directory/state-name.ts';
import { valueOf } from '../directory/statement-value.ts';
import { abroadNumber } from '../directory/urgent-lines.ts';
import { en } from '../languages/en.ts';
import { vcard, type Property } from './vcard.ts';

type Hotline = CollectionEntry<'hotlines'>;

/** A number as a link dials it: `0800 20 100` → `tel:080020100`. */
const telephone = (dialled: string): Property => ({
  name: 'TEL',
  parameters: 'VALUE=uri;TYPE=voice',
  plain: `tel:${dialled.replaceAll(' ', '')}`,
});

/** When something was said, whether that is long ago, and who says so. */
function saidBy(sources: Sources, { data }: Hotline, statement: Origin | undefined, day: string): string {
  const { asOf, cited } = provenanceOf(sources, data, statement);
  const date = [asOf === 'undated' ? undefined : dateWords(asOf), ageWords(freshness(asOf, 'hotline', day), 'hotline')];
  const titles = [...new Set(cited.map(({ source }) => source.data.title))];
  return `(${date.filter((part) => part !== undefined).join(', ')}; source: ${list(titles)})`;
}

/** What to know before dialling, a line each. */
function note(sources: Sources, country: string, hotline: Hotline, day: string): string {
  const { data } = hotline;
  const said = (statement: Origin | undefined) => saidBy(sources, hotline, statement, day);
  const inside = valueOf(data.inside);
  const abroad = abroadNumber(hotline);
  const hours = valueOf(data.hours);
  const languages = valueOf(data.languages);
  const lines = [
    `Status: ${en.statuses[data.status]}.`,
    data.statusNote,
    inside && `Inside ${country}: ${inside} ${said(data.inside)}`,
    valueOf(data.calledFrom) && `${en.fromMobile} ${said(data.calledFrom)}`,
    abroad ? `${en.callFromAbroad}: ${international(abroad)} ${said(data.fromAbroad)}` : fromAbroadUnknown(hotline),
    hours && `${en.hours}: ${[hours.open, hours.timeZone].filter(Boolean).join(', ')} ${said(data.hours)}`,
    languages && `${en.languages}: ${list(languages.map(languageName))} ${said(data.languages)}`,
  ];
  return lines.filter(Boolean).join('\n');
}

function fromAbroadUnknown({ data }: Hotline): string | undefined {
  const abroad = valueOf(data.fromAbroad);
  if (abroad && 'notReachableFromAbroad' in abroad) return `${en.notFromAbroad} ${abroad.notReachableFromAbroad}`;
  return data.emergency ? undefined : en.fromAbroadNotChecked;
}

function card(sources: Sources, country: string, hotline: Hotline, day: string): string {
  const { id, data } = hotline;
  const operator = valueOf(data.operator);
  const numbers = [valueOf(data.inside), abroadNumber(hotline)].filter((number) => number !== undefined);
  const languages = valueOf(data.languages) ?? [];
  return vcard([
    { name: 'UID', parameters: 'VALUE=text', text: `counterpart/${id}` },
    { name: 'KIND', plain: 'org' },
    { name: 'FN', parameters: 'LANGUAGE=en', text: `${data.name}, ${country}` },
    ...(operator ? [{ name: 'ORG', parameters: 'LANGUAGE=en', parts: [operator.name] }] : []),
    ...numbers.map(telephone),
    ...languages.map((tag, index) => ({ name: 'LANG', parameters: `PREF=${index + 1}`, plain: tag })),
    { name: 'NOTE', parameters: 'LANGUAGE=en', text: note(sources, country, hotline, day) },
    { name: 'REV', plain: `${day.replaceAll('-', '')}T000000Z` },
  ]);
}

/**
 * The lines of a country for the telephone of whoever hands them out, a card each: no line that only old papers name, and
 * none without a number.
 *
 * @param day the state of the data, YYYY-MM-DD
 */
export function hotlinesVcard({ country, hotlines }: Profile, sources: Sources, day: string): string {
  return hotlines
    .filter(({ data }) => data.status !== 'historical')
    .filter((hotline) => valueOf(hotline.data.inside) ?? abroadNumber(hotline))
    .map((hotline) => card(sources, country.data.name, hotline, day))
    .join('');
}
