import { check } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import type { Directory } from '../../src/collections.ts';
import type { RouteEntry } from '../../src/directory/routes/records.ts';
import { routesCsv } from '../../src/exports/routes-csv.ts';
import { routesGeojson } from '../../src/exports/routes-geojson.ts';
import { documents, route } from './made-routes.ts';

const DAY = '2026-11-22';
const directoryOf = (...routes: RouteEntry[]) => ({ routes, sources: documents }) as unknown as Directory;

interface Properties {
  [name: string]: unknown;
  drawn: string;
}

const geojson = (...routes: RouteEntry[]) =>
  JSON.parse(routesGeojson(directoryOf(...routes), DAY)) as GeoJSON.FeatureCollection<
    GeoJSON.MultiLineString | GeoJSON.MultiPoint | GeoJSON.Point | null,
    Properties
  >;
const feature = (one: RouteEntry) => {
  const [only] = geojson(one).features;
  if (!only) throw new Error('no feature');
  return only;
};
const linesOf = (one: RouteEntry) => {
  const { geometry } = feature(one);
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
};

describe('routes for spreadsheets', () => {
  it('are a line each: its stops in words and by code, who says so, and what was said before', () => {
    const told = route('moldova-greece', [['MD', 'UA'], ['BG'], { states: ['GR'], region: 'other states' }], {
      purposes: ['forced labour', 'forced begging'],
      who: ['women'],
      note: 'By road, says the guide.',
      sources: [{ source: 'guide', citing: 'A study, 2007; OSCE' }],
      earlier: [{ says: 'Few.', asOf: '2003', sources: [{ source: 'study' }] }],
    });
    expect(routesCsv(directoryOf(told), DAY).split('\r\n')[1]).toBe(
      'moldova-greece,The route moldova-greece,trafficking,Moldova and Ukraine → Bulgaria → Greece and other states,' +
        'MD | UA,BG,GR,other states,no,forced labour | forced begging,women,"By road, says the guide.",2008,guide,' +
        'A study (2007) | OSCE,3,2003: Few. (study)',
    );
  });

  it('that stay inside a state begin and end there', () => {
    expect(routesCsv(directoryOf(route('inside', [['BG']])), DAY).split('\r\n')[1]).toBe(
      'inside,The route inside,trafficking,Bulgaria,BG,,BG,,yes,,,,2008,guide,An organisation (2008),1,',
    );
  });
});

describe('routes for maps', () => {
  const far = route('far', [['JP'], ['US']]);
  const open = route('open', [['UA'], { region: 'abroad' }]);
  const partly = route('partly', [['MD'], { states: ['GR'], region: 'other states' }], {
    note: 'A note.',
    sources: [{ source: 'study', at: 'page 2', citing: 'OSCE' }],
  });
  const inside = route('inside', [['BG']]);

  it('are GeoJSON that an independent reader of the standard accepts', () => {
    const text = routesGeojson(directoryOf(far, open, partly, inside), DAY);
    expect(check(text)).toMatchObject({ type: 'FeatureCollection', features: { length: 4 } });
  });

  it('have a line from the middle of each state to the next', () => {
    const [first, second, ...others] = linesOf(route('a', [['MD'], ['BG'], ['GR']]));
    expect(others).toEqual([]);
    expect(first?.at(-1)).toEqual(second?.[0]);
  });

  it('have a step once, however often a route takes it', () => {
    expect(linesOf(route('a', [['MD'], ['BG'], ['MD'], ['BG']]))).toHaveLength(2);
  });

  it('are cut at the 180th meridian', () => {
    const steps = linesOf(far).flatMap((line) =>
      line.slice(1).map(([x = 0], index) => Math.abs(x - (line[index]?.[0] ?? 0))),
    );
    expect(linesOf(far)).toHaveLength(2);
    expect(Math.max(...steps)).toBeLessThan(180);
  });

  it('say what is drawn, who says so and when', () => {
    expect(feature(partly)).toMatchObject({
      id: 'partly',
      properties: {
        title: 'The route partly',
        subject: 'trafficking',
        stops: [{ states: ['MD'] }, { states: ['GR'], region: 'other states' }],
        route: 'Moldova → Greece and other states',
        inside: false,
        note: 'A note.',
        asOf: '2008',
        sources: [{ id: 'study', publisher: 'Council of Europe', published: '2015-03', at: 'page 2, citing OSCE' }],
        reportedBy: ['OSCE'],
        independentReports: 1,
        drawn: 'Shortest ways between the middles of states, not the way anybody takes.',
        notDrawn: ['Moldova → other states'],
      },
    });
  });

  it('have no geometry where an end has no place', () => {
    const { geometry, properties } = feature(open);
    expect(geometry).toBeNull();
    expect(properties).toMatchObject({
      drawn: 'Nothing: an end has no place on a map.',
      notDrawn: ['Ukraine → abroad'],
    });
  });

  it('inside a state are its middle, to a tenth of a degree', () => {
    const { geometry, properties } = feature(inside);
    expect(geometry?.type).toBe('Point');
    expect(
      [geometry?.coordinates]
        .flat(3)
        .filter((degrees) => degrees === undefined || Math.round(degrees * 10) / 10 !== degrees),
    ).toEqual([]);
    expect(properties.drawn).toBe('The middle of the state, not a place in it.');
    expect(properties).not.toHaveProperty('notDrawn');
  });

  it('inside two states are the middle of each', () => {
    const { geometry } = feature(route('both', [['BG', 'RO']]));
    expect(geometry).toMatchObject({ type: 'MultiPoint', coordinates: { length: 2 } });
  });
});
