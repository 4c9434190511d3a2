import { describe, expect, it } from 'vitest';
import { sharedRoutes } from '../../src/directory/between/shared-routes.ts';
import type { Route } from '../../src/schemas/route.ts';

const route = (...stops: string[][]) => ({ data: { stops: stops.map((states) => ({ states })) } as unknown as Route });
const orders = (...routes: ReturnType<typeof route>[]) => sharedRoutes(routes, 'AA', 'BB').map(({ order }) => order);

describe('routes of two states', () => {
  it('run in the order in which the source names the stops', () => {
    expect(orders(route(['AA'], ['BB']))).toEqual(['from the first to the second']);
    expect(orders(route(['BB'], ['CC'], ['AA']))).toEqual(['from the second to the first']);
  });

  it('name both side by side where they are one stop', () => {
    expect(orders(route(['AA', 'BB'], ['CC']))).toEqual(['side by side']);
  });

  it('are left out where only one is a stop', () => {
    expect(orders(route(['AA'], ['CC']), route(['CC'], ['BB']))).toEqual([]);
  });
});
