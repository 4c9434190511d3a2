import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { csvResponse } from '../../exports/csv.ts';
import { monitoringCsv } from '../../exports/monitoring-csv.ts';

/** What monitors say of every country, for spreadsheets and programs. */
export const GET: APIRoute = async () => csvResponse(monitoringCsv(await directory()));
