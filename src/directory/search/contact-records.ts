import type { CollectionEntry } from 'astro:content';
import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { languageName } from '../language-name.ts';
import { proseText } from '../prose.ts';
import type { SearchRecord } from '../search-record.ts';
import { valueOf } from '../statement-value.ts';
import { ageOf, inCountry, paragraph, recordOf, sentence } from './record-text.ts';

type Hotline = CollectionEntry<'hotlines'>;

/** Numbers a line is offered with: as dialled and in E.164. A line that only old papers name offers none. */
function numbersOf({ data }: Hotline): string[] {
  return data.status === 'historical' ? [] : printedNumbers(data);
}

/** Numbers that somebody may find on an old leaflet, each once however it is printed. */
function formerNumbersOf({ data }: Hotline): string[] {
  const former = (data.earlier ?? []).flatMap(({ numbers = [] }) => numbers);
  const all = data.status === 'historical' ? [...printedNumbers(data), ...former] : former;
  const byDigits = new Map(all.toReversed().map((number) => [number.replace(/\D/g, ''), number]));
  return all.filter((number) => byDigits.get(number.replace(/\D/g, '')) === number);
}

function printedNumbers({ inside, fromAbroad }: Hotline['data']): string[] {
  const abroad = valueOf(fromAbroad);
  const e164 = abroad && 'e164' in abroad ? abroad.e164 : undefined;
  return [valueOf(inside), e164].filter((number) => number !== undefined);
}

function hotlineText({ data, body }: Hotline, profile: Profile): string {
  return paragraph(
    `${data.emergency ? 'Emergency number' : 'Helpline, hotline'} in ${inCountry(profile)}.`,
    sentence(data.emergency ? 'Run by' : 'Hotline run by', valueOf(data.operator)?.name),
    sentence('For', valueOf(data.serves)?.join(', ')),
    sentence('Open', valueOf(data.hours)?.open),
    sentence('Languages:', valueOf(data.languages)?.map(languageName).join(', ')),
    valueOf(data.offers),
    proseText(body ?? ''),
  );
}

function shelterText({ data, body }: CollectionEntry<'shelters'>, profile: Profile): string {
  return paragraph(
    `Shelter, service in ${inCountry(profile)}.`,
    sentence('Where:', valueOf(data.place)?.join(', ')),
    sentence('Run by', valueOf(data.organisation)),
    sentence('For', valueOf(data.serves)?.join(', ')),
    sentence('Offers', valueOf(data.services)?.join(', ')),
    valueOf(data.referral),
    proseText(body ?? ''),
  );
}

function bodyText({ data, body }: CollectionEntry<'bodies'>, profile: Profile): string {
  const place = `${data.roles.join(', ')} in ${inCountry(profile)}.`;
  return paragraph(
    place,
    sentence('Part of', data.partOf),
    ...data.tasks.map((task) => `${task}.`),
    proseText(body ?? ''),
  );
}

/** Whom to call and whom to write to: lines, services, offices. */
export function contactRecords(profile: Profile): SearchRecord[] {
  const { slug, country, hotlines, shelters, bodies } = profile;
  const { name } = country.data;
  const page = countryPage(slug);
  return [
    ...hotlines.map((line) =>
      recordOf('hotline', {
        url: `${page}#${anchor('hotline', line.id)}`,
        title: line.data.name,
        countries: [name],
        age: ageOf(line.data.asOf),
        numbers: numbersOf(line),
        formerNumbers: formerNumbersOf(line),
        aliases: line.data.otherNames,
        text: hotlineText(line, profile),
      }),
    ),
    ...shelters.map((shelter) =>
      recordOf('shelter', {
        url: `${page}#${anchor('shelter', shelter.id)}`,
        title: shelter.data.name,
        countries: [name],
        age: ageOf(shelter.data.asOf),
        text: shelterText(shelter, profile),
      }),
    ),
    ...bodies.map((body) =>
      recordOf('body', {
        url: `${page}#${anchor('body', body.id)}`,
        title: body.data.name,
        countries: [name],
        age: ageOf(body.data.asOf),
        aliases: [...body.data.otherNames, ...Object.values(body.data.nameIn)],
        text: bodyText(body, profile),
      }),
    ),
  ];
}
