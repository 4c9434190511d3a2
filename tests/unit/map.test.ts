import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it, test } from 'vitest';
import { baseMap, regionMap } from '../../src/map/base-map.ts';
import { findCity, findCityIn, type ListedCity } from '../../src/map/cities.ts';
import { CITY_SPELLINGS } from '../../src/map/city-spellings.ts';
import { placeLabels } from '../../src/map/labels.ts';
import { rounded, type Position } from '../../src/map/position.ts';
import { shapesOf, world } from '../../src/map/world.ts';

const city = (country: string, name: string, population: number, position: Position): ListedCity => ({
  country,
  name,
  population,
  position,
});

describe('a city is found', () => {
  const find = findCityIn([
    city('RO', 'Bistrița', 1711, [26.29598, 46.94856]),
    city('RO', 'Bistriţa', 81318, [24.50011, 47.13316]),
    city('RO', 'Galaţii Bistriţei', 2458, [24.4, 46.98333]),
    city('BG', 'Montana', 47445, [23.225, 43.4125]),
    city('US', 'Montana', 900000, [-110.1, 46.9]),
  ]);

  it('by its name without regard to marks and case; of several the one with most people', () => {
    expect(find('RO', 'bistrita')).toEqual([24.5, 47.1]);
  });

  it('in its own country only', () => {
    expect(find('BG', 'Montana')).toEqual([23.2, 43.4]);
    expect(find('MD', 'Montana')).toBeUndefined();
  });

  it('by its whole name only: a district or a small town without a name is none', () => {
    expect(find('BG', 'Montana district')).toBeUndefined();
    expect(find('RO', 'Galaţii')).toBeUndefined();
    expect(find('BG', 'A small town, not named here')).toBeUndefined();
  });

  it('to a tenth of a degree and never closer', () => {
    expect(rounded([28.94966, -41.01384])).toEqual([28.9, -41]);
    expect(rounded([0.05, 99.96])).toEqual([0.1, 100]);
  });

  it.each(
    Object.entries(CITY_SPELLINGS).flatMap(([country, names]) => Object.keys(names).map((name) => [country, name])),
  )('in the list also where our sources spell it otherwise: %s, %s', (country = '', name = '') => {
    expect(findCityIn([city(country, name, 1, [1, 1])])(country, name)).toBeUndefined();
    expect(findCity(country, name)).toBeDefined();
  });
});

describe('a base map', () => {
  /** Two countries side by side, ten degrees square each. */
  const two = shapesOf({
    type: 'Topology',
    arcs: [
      [
        [10, 0],
        [10, 10],
      ],
      [
        [10, 10],
        [0, 10],
        [0, 0],
        [10, 0],
      ],
      [
        [10, 0],
        [20, 0],
        [20, 10],
        [10, 10],
      ],
    ],
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]] },
          { type: 'Polygon', arcs: [[-1, 2]].map((ring) => ring.toReversed()) },
        ],
      },
      land: { type: 'MultiPolygon', arcs: [[[1, 2]]] },
    },
  });

  it('draws the line between two countries, and not their coasts', () => {
    expect(two.borders).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [10, 0],
          [10, 10],
        ],
      ],
    });
  });

  it('says where a position lies, to one decimal', () => {
    const projection = geoEquirectangular().scale(1000).translate([0, 0]);
    const map = baseMap(two, projection, 400, 200);
    expect(map.place([10, -10])).toEqual([174.5, 174.5]);
    expect(map.land + map.borders).not.toMatch(/\.\d\d/);
  });

  it('of a region holds all its positions inside the margin, north on top, and is neither ribbon nor tower', () => {
    const positions: Position[] = [
      [19.5, 40.5],
      [44.8, 41.7],
      [30.5, 50.5],
    ];
    const map = regionMap(world('110m'), positions, 1000, 60);
    const [vlora, tbilisi, kyiv] = positions.map(map.place) as [Position, Position, Position];
    for (const [x, y] of [vlora, tbilisi, kyiv]) {
      expect(x).toBeGreaterThan(60);
      expect(x).toBeLessThan(940);
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(map.height - 60);
    }
    expect(vlora[0]).toBeLessThan(kyiv[0]);
    expect(kyiv[0]).toBeLessThan(tbilisi[0]);
    expect(kyiv[1]).toBeLessThan(vlora[1]);
    const heights = [
      [
        [0, 50],
        [60, 50],
      ],
      [
        [30, 0],
        [30, 60],
      ],
    ].map((ends) => regionMap(two, ends as unknown as Position[], 1000, 60).height);
    expect(heights).toEqual([450, 900]);
  });

  it('of one city alone is a map too', () => {
    const map = regionMap(world('110m'), [[44.5, 40.2]], 1000, 60);
    const [x, y] = map.place([44.5, 40.2]);
    expect(x).toBeCloseTo(500, 0);
    expect(y).toBeCloseTo(map.height / 2, 0);
  });
});

test('names stand beside their dots, off each other and inside the picture; what fits nowhere is left away', () => {
  const frame = { width: 200, height: 60 };
  const [alone] = placeLabels([{ at: [50, 30], name: 'Kyiv' }], frame, 10, 10);
  expect(alone).toEqual({ x: 62.5, y: 33.3, anchor: 'start' });
  const [edge] = placeLabels([{ at: [185, 30], name: 'Tbilisi' }], frame, 10, 10);
  expect(edge?.anchor).toBe('end');
  const pair = placeLabels(
    [
      { at: [90, 30], name: 'Vlora' },
      { at: [112, 30], name: 'Gjirokastra' },
    ],
    frame,
    10,
    10,
  );
  expect(pair.map((label) => label?.anchor)).toEqual(['end', 'start']);
  const [none] = placeLabels([{ at: [100, 30], name: 'A name as long as the whole picture' }], frame, 10, 10);
  expect(none).toBeUndefined();
});
