import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { csvResponse } from '../../exports/csv.ts';
import { treatiesCsv } from '../../exports/treaties-csv.ts';

/** Every state that a source names for a treaty, for spreadsheets and programs. */
export const GET: APIRoute = async () => csvResponse(treatiesCsv(await directory()));
