import { describe, expect, it } from 'vitest';
import { arc } from '../../src/map/arc.ts';

describe('the way between two positions', () => {
  it('begins and ends at them and bends towards the pole', () => {
    const [line, ...others] = arc([28.5, 47.2], [-98.5, 39.1]);
    expect(others).toEqual([]);
    expect([line?.[0], line?.at(-1)]).toEqual([
      [28.5, 47.2],
      [-98.5, 39.1],
    ]);
    expect(Math.max(...(line ?? []).map(([, latitude]) => latitude))).toBeGreaterThan(60);
  });

  it('is two points where it is short', () => {
    expect(arc([28.5, 47.2], [25, 46])).toEqual([
      [
        [28.5, 47.2],
        [25, 46],
      ],
    ]);
  });

  it('across the 180th meridian is cut there, at one latitude', () => {
    const [first, second, ...others] = arc([138, 36], [-119, 37]);
    expect(others).toEqual([]);
    const [end, start] = [first?.at(-1), second?.[0]];
    expect([end?.[0], start?.[0]]).toEqual([180, -180]);
    expect(end?.[1]).toBe(start?.[1]);
  });

  it('stays on the globe', () => {
    const points = arc([96, 62], [-98.5, 39.1]).flat();
    expect(points.filter(([x, y]) => Math.abs(x) > 180 || Math.abs(y) > 90)).toEqual([]);
  });
});
