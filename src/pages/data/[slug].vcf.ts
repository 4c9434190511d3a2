import type { APIRoute } from 'astro';
import { directory, type Profile } from '../../collections.ts';
import { dataDate } from '../../data-date.ts';
import { hotlinesVcard } from '../../exports/hotlines-vcard.ts';
import { vcardResponse } from '../../exports/vcard.ts';

interface Props {
  profile: Profile;
}

export async function getStaticPaths() {
  const { profiles } = await directory();
  return profiles.map((profile) => ({ params: { slug: profile.slug }, props: { profile } }));
}

/** The lines of a country that sources still name, for a telephone. */
export const GET: APIRoute<Props> = async ({ props: { profile } }) =>
  vcardResponse(hotlinesVcard(profile, (await directory()).sources, dataDate()));
