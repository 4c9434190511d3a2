import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { dataDate } from '../../data-date.ts';
import { csvResponse } from '../../exports/csv.ts';
import { routesCsv } from '../../exports/routes-csv.ts';

/** Every reported route, for spreadsheets and programs. */
export const GET: APIRoute = async () => csvResponse(routesCsv(await directory(), dataDate()));
