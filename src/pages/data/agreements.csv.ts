import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { csvResponse } from '../../exports/csv.ts';
import { agreementsCsv } from '../../exports/agreements-csv.ts';

/** Every agreement, for spreadsheets and programs. */
export const GET: APIRoute = async () => csvResponse(agreementsCsv(await directory()));
