import { describe, expect, test } from 'vitest';
import { readBench } from '../../scripts/bench/choice.ts';
import { madeNumbers } from '../../scripts/bench/made-number.ts';
import { makeSets, renamed } from '../../scripts/bench/made-set.ts';
import { otherStates, slugOf } from '../../scripts/bench/made-states.ts';
import { costTable, pageTable, stepTable, type ScaledBuild } from '../../scripts/bench/scale-table.ts';
import { isDialledIn } from '../../src/schemas/telephone.ts';

describe('what is measured', () => {
  test('nothing asked for is the shipped site', () => expect(readBench([])).toEqual({}));

  test('scale builds 12, 60 and 200 countries, or as many as are named', () => {
    expect(readBench(['scale'])).toEqual({ sizes: [12, 60, 200] });
    expect(readBench(['scale', '12', '30'])).toEqual({ sizes: [12, 30] });
  });

  test('map makes 500 routes, or as many as are named', () => {
    expect(readBench(['map'])).toEqual({ routes: 500 });
    expect(readBench(['map', '90'])).toEqual({ routes: 90 });
  });

  test.each([
    [['fast'], 'fast: expected nothing, scale or map.'],
    [['scale', 'all'], 'all: expected a number of countries, for example 60.'],
    [['scale', '0'], '0: expected a number of countries, for example 60.'],
    [['map', 'all'], 'all: expected a number of routes, for example 500.'],
  ])('%j is refused', (args, reason) => {
    expect(() => readBench(args)).toThrow(
      `${reason}\nUsage: npm run bench, or npm run bench -- scale [countries …], or npm run bench -- map [routes]`,
    );
  });
});

describe('the states that stand in', () => {
  test('are those without a profile, in the order of their codes', () => {
    expect(otherStates(3, new Set(['AC', 'AE']), new Set())).toEqual([
      { code: 'AD', name: 'Andorra', slug: 'andorra' },
      { code: 'AF', name: 'Afghanistan', slug: 'afghanistan' },
      { code: 'AG', name: 'Antigua & Barbuda', slug: 'antigua-barbuda' },
    ]);
  });

  test('that agreements name already come last', () => {
    expect(otherStates(2, new Set(), new Set(['AC', 'AE'])).map(({ code }) => code)).toEqual(['AD', 'AF']);
  });

  test('have telephone numbers: Antarctica stands in for nobody', () => {
    expect(otherStates(245, new Set(), new Set()).map(({ code }) => code)).not.toContain('AQ');
  });

  test('are not without end', () => {
    expect(() => otherStates(246, new Set(), new Set())).toThrow('There are codes for 245 countries at most, not 246.');
    expect(() => otherStates(244, new Set(['BG', 'TR']), new Set())).toThrow('245 countries at most, not 246.');
  });

  test('have folders in plain letters', () => {
    expect(slugOf('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(slugOf('Congo (DRC)')).toBe('congo-drc');
  });
});

test('the numbers of a state differ, and can be dialled inside it and from abroad', () => {
  const numbers = madeNumbers('MT');
  expect(numbers.next().value).toEqual({ inside: '96961234', fromAbroad: '+35696961234' });
  const { inside, fromAbroad } = numbers.next().value;
  expect(fromAbroad).toBe('+35696961235');
  expect(isDialledIn(inside, 'MT')).toBe(true);
});

describe('a set of copies', () => {
  const originals = [
    { code: 'BG', slug: 'bulgaria' },
    { code: 'TR', slug: 'turkiye' },
  ];
  const others = otherStates(3, new Set(['AC', 'BG', 'TR']), new Set());
  const [second, third] = makeSets(originals, others);

  test('has its own codes and references', () => {
    if (!second) throw new Error('No second set');
    expect(second.number).toBe(2);
    expect(['BG', 'TR', 'bulgaria/animus'].map((value) => renamed(value, second))).toEqual([
      'AD',
      'AE',
      'andorra/animus',
    ]);
  });

  test('leaves words, numbers and other states as they are', () => {
    if (!second) throw new Error('No second set');
    expect(['MK', 'Bulgaria', 'bulgaria', 'and/or', 2008].map((value) => renamed(value, second))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('that is cut leaves the rest of its places to the countries themselves', () => {
    if (!third) throw new Error('No third set');
    expect(['BG', 'TR'].map((value) => renamed(value, third))).toEqual(['AF', undefined]);
  });
});

describe('the tables', () => {
  const sha256 = '';
  const build: ScaledBuild = {
    countries: 12,
    usage: {
      seconds: 10,
      cpuSeconds: 14.26,
      peakBytes: 812_345_678,
      steps: [
        { name: 'check', seconds: 2 },
        { name: 'manifest', seconds: 0.5 },
        { name: 'site', seconds: 7 },
      ],
    },
    files: [
      { path: 'index.html', bytes: 30_000, sha256 },
      { path: 'between/albania.html', bytes: 9_000, sha256 },
      { path: 'between/albania/armenia.html', bytes: 20_000, sha256 },
      { path: 'between/armenia/albania.html', bytes: 1_000, sha256 },
      { path: 'search/search.js', bytes: 1_940_000, sha256 },
    ],
  };

  test('of costs: pages, time, memory, size', () => {
    expect(costTable([build])).toEqual([
      '| countries | pages | seconds | CPU seconds | peak memory | output | pages a second |',
      '| --------- | ----- | ------- | ----------- | ----------- | ------ | -------------- |',
      '| 12        | 4     | 10.0    | 14.3        | 812.3 MB    | 2.0 MB | 0.4            |',
    ]);
  });

  test('of steps: what no step accounts for is the time of the pages', () => {
    expect(stepTable([build])).toEqual([
      '| countries | check, s | manifest, s | pages and the rest, s |',
      '| --------- | -------- | ----------- | --------------------- |',
      '| 12        | 2.0      | 0.5         | 7.5                   |',
    ]);
  });

  test('of pages: those of two countries, and the longest', () => {
    expect(pageTable([build])).toEqual([
      '| countries | pages of two | each, on average | longest page | its size |',
      '| --------- | ------------ | ---------------- | ------------ | -------- |',
      '| 12        | 1            | 20.0 kB          | index.html   | 30.0 kB  |',
    ]);
  });
});
