import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { csvResponse } from '../../exports/csv.ts';
import { legislationCsv } from '../../exports/legislation-csv.ts';

/** Every offence, for spreadsheets and programs. */
export const GET: APIRoute = async () => csvResponse(legislationCsv(await directory()));
