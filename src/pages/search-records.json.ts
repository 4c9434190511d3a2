import type { APIRoute } from 'astro';
import { directory } from '../collections.ts';
import { searchRecords } from '../directory/search/records.ts';

/** What the search step of the build reads; it is removed from the output once the index stands. */
export const GET: APIRoute = async () => Response.json(searchRecords(await directory()));
