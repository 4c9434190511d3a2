import type { Profile } from '../../collections.ts';
import { countryPage } from '../anchor.ts';
import { identity, namesIn } from '../identity.ts';
import { proseText } from '../prose.ts';
import type { SearchRecord } from '../search-record.ts';
import { ageOf, recordOf } from './record-text.ts';

/** Languages in which readers may type a country's name. */
const SEARCH_LANGUAGES = ['bg', 'de', 'el', 'fr', 'hy', 'ka', 'ro', 'ru', 'sq', 'sr', 'tr', 'uk'];

/** The country itself, under every name readers may type. */
export function countryRecord({ slug, country }: Profile): SearchRecord {
  const { name, code, otherNames, asOf } = country.data;
  return recordOf('country', {
    url: countryPage(slug),
    title: name,
    countries: [name],
    age: ageOf(asOf),
    aliases: [...otherNames, identity(code).nativeName, ...namesIn(code, SEARCH_LANGUAGES), code],
    text: `Country profile. Trafficking in ${name}. ${proseText(country.body ?? '')}`,
  });
}
