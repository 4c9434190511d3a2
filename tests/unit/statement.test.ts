import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { said, statement } from '../../src/schemas/statement.ts';

const places = statement(z.int().positive());
const source = [{ source: 'guide-2008' }];
const eightBefore = [{ value: 8, asOf: '2005', sources: source }];

describe('a statement', () => {
  it.each([
    ['is known', { value: 12 }],
    ['is known to be none', { none: 'No shelter, says the guide.' }],
    ['has a date and sources of its own', { value: 12, asOf: '2007', sources: source }],
    ['keeps what was said before', { value: 12, earlier: eightBefore }],
    ['keeps what was said before there was none', { none: 'Closed.', earlier: eightBefore }],
  ])('%s', (_, input) => {
    expect(places.safeParse(input).success).toBe(true);
  });

  it.each([
    ['both known and none', { value: 12, none: 'None.' }],
    ['neither', {}],
    ['a bare value', 12],
    ['of another type', { value: 'twelve' }],
    ['none without a sentence', { none: '' }],
    ['earlier without a date', { value: 12, earlier: [{ value: 8, sources: source }] }],
    ['earlier without a source', { value: 12, earlier: [{ value: 8, asOf: '2005' }] }],
    ['with an empty list of sources', { value: 12, sources: [] }],
  ])('cannot be %s', (_, input) => {
    expect(places.safeParse(input).success).toBe(false);
  });
});

test('a statement in words names nobody', () => {
  expect(said.safeParse({ value: 'Prime Minister Boris Petrov chairs it' }).success).toBe(false);
});
