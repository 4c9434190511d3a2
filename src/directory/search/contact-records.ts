import type { CollectionEntry } from 'astro:content';
import type { Profile } from '../../collections.ts';
import { anchor, countryPage } from '../anchor.ts';
import { languageName } from '../language-name.ts';
import { proseText } from '../prose.ts';
import type { SearchRecord } from '../search-record.ts';
import { valueOf } from '../statement-value.ts';
import { ageOf, inCountry, paragraph, recordOf, sentence } from './record-text.ts';

/** Numbers a line has or had: as dialled, in E.164, and those of old papers. */
function numbersOf({ data }: CollectionEntry<'hotlines'>): string[] {
  const abroad = valueOf(data.fromAbroad);
  const former = (data.earlier ?? []).flatMap(({ numbers = [] }) => numbers);
  const e164 = abroad && 'e164' in abroad ? [abroad.e164] : [];
  return [...[valueOf(data.inside)].filter((number) => number !== undefined), ...e164, ...former];
}

function hotlineText({ data, body }: CollectionEntry<'hotlines'>, profile: Profile): string {
  return paragraph(
    `${data.emergency ? 'Emergency number' : 'Helpline, hotline'} in ${inCountry(profile)}.`,
    sentence('Run by', valueOf(data.operator)?.name),
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
