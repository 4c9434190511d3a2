import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { dataDate } from '../../data-date.ts';
import { geojsonResponse, routesGeojson } from '../../exports/routes-geojson.ts';

/** Every reported route, for programs that draw maps. */
export const GET: APIRoute = async () => geojsonResponse(routesGeojson(await directory(), dataDate()));
