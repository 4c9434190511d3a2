import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it, test } from 'vitest';
import { corridorsBetween, corridorsOfState } from '../../src/directory/routes/corridor-choice.ts';
import { corridorsOf } from '../../src/directory/routes/corridors.ts';
import { countriesOf } from '../../src/directory/routes/country-routes.ts';
import { mainRoles } from '../../src/directory/routes/main-roles.ts';
import { fillsOf } from '../../src/directory/routes/map-fills.ts';
import { countryWords } from '../../src/directory/routes/map-words.ts';
import type { CountryRoutes } from '../../src/directory/routes/record.ts';
import { routeRecords } from '../../src/directory/routes/records.ts';
import { curves } from '../../src/map/curves.ts';
import { edgePlaces } from '../../src/map/edge.ts';
import { circleOf } from '../../src/map/circle.ts';
import { frameAround, isInSight } from '../../src/map/frame.ts';
import { middleOf } from '../../src/map/middle.ts';
import { outlinePath } from '../../src/map/outline.ts';
import type { Position } from '../../src/map/position.ts';
import { routePicture } from '../../src/map/route-picture.ts';
import { COUNTRY_SIZE, regionOf, WHOLE_REGION, WHOLE_SIZE } from '../../src/map/route-pictures.ts';
import { stateShapes } from '../../src/map/state-shapes.ts';
import { documents, route } from './made-routes.ts';

const country = (rest: Partial<CountryRoutes>): CountryRoutes => ({
  state: 'BG',
  slug: 'bulgaria',
  roles: [],
  incoming: [],
  passing: [],
  outgoing: [],
  inside: [],
  ...rest,
});

const level = (role: 'origin' | 'transit' | 'destination', says: 'very high' | 'high' | 'reported') => ({
  role,
  level: says,
  asOf: '2006',
});

describe('a country is coloured', () => {
  it('by the role with the highest level; by several that are ranked alike, in the order of a way', () => {
    expect(mainRoles(country({ roles: [level('destination', 'reported'), level('transit', 'high')] }))).toEqual({
      roles: ['transit'],
      level: 'high',
    });
    const both = [level('transit', 'very high'), level('origin', 'very high'), level('destination', 'reported')];
    expect(mainRoles(country({ roles: both }))).toEqual({ roles: ['origin', 'transit'], level: 'very high' });
  });

  it('without an entry by what most routes make of it, and never ranked', () => {
    expect(mainRoles(country({ incoming: ['a', 'b'], passing: ['c'] }))).toEqual({
      roles: ['destination'],
      level: 'reported',
    });
    expect(mainRoles(country({ incoming: ['a'], outgoing: ['b'] }))?.roles).toEqual(['origin', 'destination']);
  });

  it('not at all where routes only stay inside it', () => {
    expect(mainRoles(country({ inside: ['a'] }))).toBeUndefined();
  });

  test('each colour is explained once, the highest level first', () => {
    const all = [
      country({ incoming: ['a'] }),
      country({ roles: [level('transit', 'high')] }),
      country({ roles: [level('origin', 'very high')] }),
      country({ roles: [level('transit', 'high')] }),
    ];
    expect(fillsOf(all).map(({ key }) => key)).toEqual(['origin-very-high', 'transit-high', 'destination-reported']);
  });
});

test('a dot says in words what routes do in its country', () => {
  expect(countryWords(country({ incoming: ['a'], outgoing: ['b', 'c'], inside: ['d'] }))).toBe(
    'Bulgaria: reported routes that come in 1, go out 2, stay inside 1',
  );
  expect(countryWords(country({}))).toBe('Bulgaria: no reported route');
});

describe('the lines of a small map', () => {
  const records = routeRecords(
    [
      route('straight', [['MD'], ['RU']]),
      route('through', [
        ['MD', 'RO'],
        ['UA', 'BG'],
        ['RU', 'TR'],
      ]),
      route('back', [['RU'], ['MD']]),
      route('together', [['MD', 'RU'], ['TR']]),
    ],
    documents,
    '2026-11-22',
  );
  const corridors = corridorsOf(records);
  const ids = (some: { id: string }[]) => some.map(({ id }) => id).toSorted();

  it('of two countries lead from one to the other, straight or through what lies between', () => {
    expect(ids(corridorsBetween(corridors, records, 'MD', 'RU'))).toEqual([
      'BG-RU',
      'MD-BG',
      'MD-RU',
      'MD-UA',
      'RU-MD',
      'UA-RU',
    ]);
    expect(corridorsBetween(corridors, records, 'RU', 'MD')).toEqual(corridorsBetween(corridors, records, 'MD', 'RU'));
  });

  it('of two countries that a source only names side by side are none', () => {
    expect(corridorsBetween(corridors, records.slice(3), 'MD', 'RU')).toEqual([]);
  });

  it('of one country begin or end there', () => {
    expect(ids(corridorsOfState(corridors, 'UA'))).toEqual(['MD-UA', 'RO-UA', 'UA-RU', 'UA-TR']);
  });
});

describe('a curve', () => {
  const pen = { gap: 10, head: 5, digits: 1 };
  const ends = (d: string) => {
    const [, x1, y1, , , , , x2, y2] = /^M(.+?),(.+?)C(.+?),(.+?) (.+?),(.+?) (.+?),(.+?)M/.exec(d) ?? [];
    return { from: [Number(x1), Number(y1)], to: [Number(x2), Number(y2)] };
  };
  const distance = ([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]) =>
    Math.hypot(x2 - x1, y2 - y1);

  it('begins and ends beside the dots, with a head at its end', () => {
    const [d = ''] = curves([{ from: [0, 0], to: [200, 0] }], pen);
    expect(distance(ends(d).from, [0, 0])).toBeCloseTo(10, 0);
    expect(distance(ends(d).to, [200, 0])).toBeCloseTo(10, 0);
    const head = d.split('M')[2] ?? '';
    expect(head).toContain(`L${ends(d).to.join(',')}L`);
  });

  it('bends to one side, so that there and back do not lie on each other', () => {
    const [there = '', back = ''] = curves(
      [
        { from: [0, 0], to: [200, 0] },
        { from: [200, 0], to: [0, 0] },
      ],
      pen,
    );
    expect(Math.sign(ends(there).from[1] ?? 0)).toBe(-Math.sign(ends(back).to[1] ?? 0));
  });

  it('leaves together with those that go nearly the same way, and apart from the others', () => {
    const from: Position = [0, 0];
    const [near = '', beside = '', away = ''] = curves(
      [
        { from, to: [200, 0] },
        { from, to: [200, 60] },
        { from, to: [-200, 0] },
      ],
      pen,
    );
    expect(ends(near).from).toEqual(ends(beside).from);
    expect(ends(near).from).not.toEqual(ends(away).from);
    expect(ends(near).to).not.toEqual(ends(beside).to);
  });

  it('groups directions on both sides of the angle where counting begins', () => {
    const from: Position = [0, 0];
    const lines = [-0.05, 0.05].map((turn) => ({
      from,
      // What it leaves in is turned a little to the left.
      to: [300 * Math.cos(0.32 + turn), 300 * Math.sin(0.32 + turn)] as Position,
    }));
    const [one = '', other = ''] = curves(lines, pen);
    expect(ends(one).from).toEqual(ends(other).from);
  });
});

describe('what lies beyond the map', () => {
  const projection = geoEquirectangular().scale(100).translate([100, 50]);
  const from: Position = [0, 0];
  const frame = { width: 200, height: 100, projection, from, shown: circleOf(from, 1) };

  it('stands at the edge on its side, in the order of its height, with room for names', () => {
    const places = edgePlaces(
      [
        { state: 'US', towards: [-100, 0] },
        { state: 'AU', towards: [130, -40] },
        { state: 'JP', towards: [140, 35] },
        { state: 'CN', towards: [100, 35] },
      ],
      frame,
      20,
    );
    expect(places.get('US')).toEqual([2.4, 50]);
    const right = ['JP', 'CN', 'AU'].map((state) => places.get(state) as Position);
    expect(right.map(([x]) => x)).toEqual([197.6, 197.6, 197.6]);
    const heights = right.map(([, y]) => y);
    expect(heights[2]).toBeGreaterThan(Math.max(heights[0] ?? 0, heights[1] ?? 0));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(20);
  });

  it('has no place where the base data has none', () => {
    expect(edgePlaces([{ state: 'AN', towards: undefined }], frame, 20).size).toBe(0);
  });
});

test('an outline tells each point from the one before it, and leaves away what is too small to tell', () => {
  expect(
    outlinePath(
      [
        [
          [10, 10],
          [20.4, 10],
          [20.4, 9.5],
          [10.26, 20],
        ],
        [
          [1, 1],
          [1.01, 1],
          [1, 1.02],
        ],
      ],
      1,
    ),
  ).toBe('M10,10l10.4,0,0-.5-10.1,10.5z');
});

describe('the middle of a country', () => {
  it('is inside it, to a tenth of a degree', () => {
    expect(middleOf('BG')).toEqual([25.2, 42.5]);
    // The middle of the box around Croatia lies in Bosnia and Herzegovina.
    expect(middleOf('HR')?.[1]).toBeGreaterThan(45);
  });

  it('is known of small states, of Kosovo, and not of what the base data has not', () => {
    expect(['MT', 'BH', 'XK'].map(middleOf).every(Boolean)).toBe(true);
    expect(middleOf('AC')).toBeUndefined();
  });
});

describe('a picture of routes', () => {
  const states = ['RU', 'GR', 'US', 'MT'].map((state) => ({ state, name: state }));
  const picture = routePicture(
    states,
    [
      { from: 'RU', to: 'GR' },
      { from: 'GR', to: 'US' },
      { from: 'GR', to: 'AC' },
    ],
    WHOLE_REGION,
    WHOLE_SIZE,
  );
  const drawn = (state: string) => picture.states.find((one) => one.state === state);

  it('has each state once, with its outline, and other land apart from it', () => {
    expect(picture.states.map(({ state }) => state)).toEqual(['RU', 'GR', 'US', 'MT']);
    expect(drawn('GR')?.outline).toMatch(/^M/);
    expect(picture.land).not.toContain(drawn('GR')?.outline);
  });

  it('shows a country where its part of the map is, even one that reaches far beyond', () => {
    expect(drawn('RU')?.beyond).toBe(false);
    const [x, y] = drawn('RU')?.at as Position;
    expect([x > 0, x < picture.width, y > 0, y < picture.height]).toEqual([true, true, true, true]);
  });

  it('has what lies beyond at the edge, without an outline', () => {
    expect(drawn('US')).toMatchObject({ beyond: true, outline: undefined });
    expect(drawn('US')?.at[0]).toBeLessThan(20);
  });

  it('has a state too small for an outline at its scale where the state is', () => {
    const small = routePicture([{ state: 'MT', name: 'Malta' }], [], WHOLE_REGION, COUNTRY_SIZE).states[0];
    expect(small).toMatchObject({ beyond: false, outline: undefined, label: { anchor: 'start' } });
  });

  it('draws no line to where nobody knows the place', () => {
    expect(picture.lines.map(Boolean)).toEqual([true, true, false]);
  });

  it('of a small region leaves away what is out of sight', () => {
    const frame = frameAround(regionOf(['AL', 'GR']), 400, 16);
    const seen = (state: string) => {
      const shape = stateShapes().states.get(state);
      return shape && isInSight(frame, shape);
    };
    expect(['AL', 'MK', 'RU', 'BR', 'CN'].map(seen)).toEqual([true, true, expect.any(Boolean), false, false]);
  });

  it('holds a pair with one country far away where the other is', () => {
    expect(regionOf(['GR', 'US'])).toEqual(regionOf(['GR']));
    expect(regionOf(['US']).length).toBe(4);
  });
});

test('a country of the directory without a route has a dot too', () => {
  const [alone] = countriesOf([], [{ slug: 'malta', country: { data: { code: 'MT', roles: [], asOf: '2008' } } }]);
  expect(alone && countryWords(alone)).toBe('Malta: no reported route');
});
