import type { APIRoute } from 'astro';
import { directory, type Profile } from '../../collections.ts';
import { dataDate } from '../../data-date.ts';
import { comparedCountry } from '../../directory/comparison/compared-country.ts';
import { questionGroups } from '../../directory/comparison/groups.ts';
import { countryScript } from '../../exports/country-script.ts';

interface Props {
  profile: Profile;
}

export async function getStaticPaths() {
  const { profiles } = await directory();
  return profiles.map((profile) => ({ params: { slug: profile.slug }, props: { profile } }));
}

/** What the page of comparisons loads of a country once it is chosen. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const all = await directory();
  const country = comparedCountry(props.profile, questionGroups(all), all.sources, dataDate());
  return new Response(countryScript(country), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
