import { describe, expect, it } from 'vitest';
import { ordered } from '../../src/browser/table/order.ts';
import { offenceRows, penaltyKey } from '../../src/directory/offence-table.ts';

const profile = (name: string, ...offences: [id: string, title: string][]) =>
  ({
    slug: name.toLowerCase(),
    country: { data: { code: name.slice(0, 2).toUpperCase(), name } },
    legislation:
      offences.length > 0 ? { data: { offences: offences.map(([id, title]) => ({ id, title })) } } : undefined,
  }) as unknown as Parameters<typeof offenceRows>[0][number];

describe('the table of offences', () => {
  it('has trafficking of all countries first, then its other forms, then what else is punished', () => {
    const rows = offenceRows([
      profile('Greece', ['organised-crime', 'Organised crime'], ['trafficking', 'Trafficking in human beings']),
      profile('Armenia', ['child-trafficking', 'Child trafficking'], ['trafficking', 'Trafficking in people']),
      profile('Serbia'),
    ]);
    expect(rows.map(({ name, offence, isTrafficking }) => [name, offence.id, isTrafficking])).toEqual([
      ['Armenia', 'trafficking', true],
      ['Greece', 'trafficking', true],
      ['Armenia', 'child-trafficking', true],
      ['Greece', 'organised-crime', false],
    ]);
  });

  it('sorts penalties by their length, life after all years, the unchecked last', () => {
    const years = [undefined, 'life', 10, 0.5, 0.25, 2] as const;
    expect(ordered(years.map(penaltyKey)).map((index) => years[index])).toEqual([0.25, 0.5, 2, 10, 'life', undefined]);
  });
});
