import type { APIRoute } from 'astro';
import { directory } from '../collections.ts';
import { betweenPage, turnedPage } from '../directory/anchor.ts';
import { pairs } from '../directory/between/pairs.ts';
import type { TurnedPage } from '../exports/turned-page.ts';

/** Two countries in the order that has no page of its own. A step of the build makes the pages; this list is removed then. */
export const GET: APIRoute = async () => {
  const { profiles } = await directory();
  const turned = pairs(profiles).map(([to, from]): TurnedPage => ({
    page: turnedPage(from.slug, to.slug).slice(1),
    title: `${from.country.data.name} and ${to.country.data.name}`,
    address: `${betweenPage(from.slug, to.slug)}?from=${from.slug}`,
  }));
  return Response.json(turned);
};
