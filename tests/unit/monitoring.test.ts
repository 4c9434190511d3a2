import { describe, expect, it, test } from 'vitest';
import { ordered } from '../../src/browser/table/order.ts';
import { lastStep, roundWords, stepDate } from '../../src/directory/monitoring/greta-words.ts';
import { tierChart } from '../../src/directory/monitoring/tier-chart.ts';
import { tierCells, yearsOfTiers } from '../../src/directory/monitoring/tier-matrix.ts';
import { tierWords, toldTiers, yearsTold } from '../../src/directory/monitoring/tier-years.ts';
import type { GretaRound, TierYear } from '../../src/schemas/monitoring.ts';

const serbia: TierYear[] = [
  { year: 2025, tier: 'not named', note: 'The news does not say.' },
  { year: 2024, tier: 'Tier 2 Watch List', since: 2022 },
];
const bulgaria: TierYear[] = [
  { year: 2023, tier: 'Tier 2 Watch List' },
  { year: 2024, tier: 'Tier 2' },
];
const russia: TierYear[] = [
  { year: 2024, tier: 'Tier 3', since: 2023 },
  { year: 2008, tier: 'Tier 2 Watch List', since: 2007 },
];

describe('tiers by year', () => {
  it('tell whether a year’s own report says so or a later one counts the year', () => {
    expect(toldTiers(serbia).map(({ year, tier, own, said }) => [year, tier, own, said.year])).toEqual([
      [2025, 'not named', true, 2025],
      [2024, 'Tier 2 Watch List', true, 2024],
      [2023, 'Tier 2 Watch List', false, 2024],
      [2022, 'Tier 2 Watch List', false, 2024],
    ]);
  });

  it('have one answer for a year that two reports tell of: that of the year itself', () => {
    const told = toldTiers([
      { year: 2024, tier: 'Tier 3', since: 2022 },
      { year: 2023, tier: 'Tier 3' },
    ]);
    expect(told.map(({ year, own, said }) => [year, own, said.year])).toEqual([
      [2024, true, 2024],
      [2023, true, 2023],
      [2022, false, 2024],
    ]);
  });

  it('are said in words', () => {
    expect(serbia.map(tierWords)).toEqual(['tier not named', 'Tier 2 Watch List, since 2022']);
    expect(russia.map(tierWords)[0]).toBe('Tier 3, as in 2023');
    expect(bulgaria.map(tierWords)).toEqual(['Tier 2 Watch List', 'Tier 2']);
  });

  it('reach over the years of all countries', () => {
    expect(yearsTold([serbia, russia, []])).toEqual({ first: 2007, last: 2025 });
    expect(yearsTold([[]])).toBeUndefined();
  });
});

describe('the picture of tiers', () => {
  const { lines, dots, unnamed, levels, years } = tierChart(toldTiers(bulgaria), 2022, 2025);
  const yOf = (tier: string) => levels.find(({ name }) => name === tier)?.y;
  const xOf = (year: number) => years.find((mark) => mark.year === year)?.x;

  it('has the best tier on top, and no level for special cases where there is none', () => {
    expect(levels.map(({ name }) => name)).toEqual(['Tier 1', 'Tier 2', 'Watch List', 'Tier 3']);
    expect(levels.map(({ y }) => y)).toEqual(levels.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  it('steps up where the next year’s tier is better, and ends with the year', () => {
    expect(lines).toEqual([
      `M${xOf(2023)} ${yOf('Watch List')}H${xOf(2024)}L${xOf(2024)} ${yOf('Tier 2')}H${xOf(2025)}`,
    ]);
    expect(dots.map(({ y }) => y)).toEqual([yOf('Watch List'), yOf('Tier 2')]);
    expect(unnamed).toEqual([]);
  });

  it('is broken where no source says, with dots only at years whose own report was read', () => {
    const chart = tierChart(toldTiers(russia), 2004, 2025);
    expect(chart.lines).toHaveLength(2);
    expect(chart.dots).toHaveLength(2);
  });

  it('marks a year of whose tier nothing was read, and draws no line to it', () => {
    const chart = tierChart(toldTiers(serbia), 2004, 2025);
    expect(chart.unnamed).toHaveLength(1);
    expect(chart.lines).toHaveLength(1);
  });

  it('numbers every fifth year, and the ends where they stand free', () => {
    const named = (first: number, last: number) =>
      tierChart([], first, last).years.flatMap((mark) => (mark.named ? [mark.year] : []));
    expect(named(2004, 2026)).toEqual([2005, 2010, 2015, 2020, 2025]);
    expect(named(2008, 2018)).toEqual([2008, 2010, 2015, 2018]);
  });
});

describe('the table of countries and years', () => {
  const years = yearsOfTiers([serbia, bulgaria, russia]);

  it('has a column for every year anybody tells of, newest first', () => {
    expect(years).toEqual([2025, 2024, 2023, 2022, 2008, 2007]);
  });

  it('says in each cell what is known, by which report, and what is not', () => {
    expect(tierCells(serbia, years).map(({ short, words }) => `${short} = ${words}`)).toEqual([
      '? = tier not named',
      'Watch List = Tier 2 Watch List, since 2022',
      'Watch List = Tier 2 Watch List, by the report of 2024',
      'Watch List = Tier 2 Watch List, by the report of 2024',
      '– = not checked',
      '– = not checked',
    ]);
    expect(tierCells(bulgaria, [2024])[0]).toMatchObject({ short: '2', words: 'Tier 2', saidIn: 2024 });
  });

  it('is sorted from the best tier to the worst, what is not known last', () => {
    const keys = [serbia, russia, bulgaria].map((tiers) => tierCells(tiers, [2023])[0]?.key ?? '');
    const order = (column: number) =>
      ordered([serbia, bulgaria, russia].map((tiers) => tierCells(tiers, [column])[0]?.key ?? ''));
    expect(keys).toEqual(['2', '3', '2']);
    expect(order(2024)).toEqual([1, 0, 2]);
    expect(order(2008)).toEqual([2, 0, 1]);
  });
});

test('a round is as far as its last step in the order of the procedure', () => {
  const round: GretaRound = {
    round: 3,
    steps: [
      { what: 'report published', from: '2023-06-16' },
      { what: 'visit', from: '2022-05-16', until: '2022-05-20' },
    ],
  };
  expect(lastStep(round).what).toBe('report published');
  expect(round.steps.map(stepDate)).toEqual(['16 June 2023', '16 May 2022 to 20 May 2022']);
  expect(stepDate({})).toBe('date not given');
  expect([roundWords(3), roundWords(9)]).toEqual(['Third round', 'Round 9']);
});
