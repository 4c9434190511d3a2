import { countries } from 'countries-list';
import type { Directory, Profile } from '../collections.ts';
import { LANGUAGES, type Language } from '../languages/languages.ts';
import { handout, type Handout } from './handout.ts';

/**
 * The languages of a handout: first the reader's, then the one of the country, by which people around can help. Who reads
 * the country's own language is given English beside it.
 *
 * @param own the country's main language, which need not be one of ours
 */
export function handoutLanguages(reader: Language, own: string | undefined): Language[] {
  const known = LANGUAGES.find((tag) => tag === own);
  const second = known === undefined || known === reader ? 'en' : known;
  return [...new Set([reader, second])];
}

interface HandoutPage {
  params: { slug: string; tag: Language };
  props: { profile: Profile; handout: Handout; languages: Language[] };
}

/** A page for every country that has a number to give out, in every language. */
export function handoutPages({ profiles }: Pick<Directory, 'profiles'>): HandoutPage[] {
  return profiles.flatMap((profile) => {
    const given = handout(profile.hotlines);
    const [own] = countries[profile.country.data.code].languages;
    if (!given) return [];
    return LANGUAGES.map((tag) => ({
      params: { slug: profile.slug, tag },
      props: { profile, handout: given, languages: handoutLanguages(tag, own) },
    }));
  });
}
