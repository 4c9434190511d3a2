import type { APIRoute } from 'astro';
import { dataDate } from '../data-date.ts';
import { changesFeed } from '../exports/changes-feed.ts';
import { toldChanges } from '../told-changes.ts';

/** The latest changes for a feed reader. */
export const GET: APIRoute = async () =>
  new Response(changesFeed(dataDate(), await toldChanges()), { headers: { 'Content-Type': 'application/atom+xml' } });
