import type { APIRoute } from 'astro';
import { directory, type Profile } from '../../../collections.ts';
import { betweenPage } from '../../../directory/anchor.ts';
import { pairs } from '../../../directory/between/pairs.ts';
import { turnedPage } from '../../../exports/turned-page.ts';

/** Two countries in the order that has no page of its own: leads to the page of the two, the first one first. */
export async function getStaticPaths() {
  const { profiles } = await directory();
  return pairs(profiles).map(([a, b]) => ({ params: { from: b.slug, to: a.slug }, props: { from: b, to: a } }));
}

export const GET: APIRoute<{ from: Profile; to: Profile }> = ({ props: { from, to } }) => {
  const address = `${betweenPage(from.slug, to.slug)}?from=${from.slug}`;
  return new Response(turnedPage(`${from.country.data.name} and ${to.country.data.name}`, address));
};
