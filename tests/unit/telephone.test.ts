import { describe, expect, it, test } from 'vitest';
import { dialled, e164, fromAbroad, isDialledIn } from '../../src/schemas/telephone.ts';

describe('a number from abroad', () => {
  it.each(['+35929817686', '+380445371000', '+80012345678'])('%s is accepted', (number) => {
    expect(e164.parse(number)).toBe(number);
  });

  it.each(['+359 2 981 76 86', '0035929817686', '02 981 76 86', '+3592981', '+999123456789'])(
    '%s is refused',
    (number) => {
      expect(e164.safeParse(number).error?.issues[0]?.message).toBe(
        `"${number}" is not a valid number in E.164; write it as +35929817686`,
      );
    },
  );
});

test('a number as dialled is digits and spaces, and in quotation marks', () => {
  expect(dialled.parse('0800 19 100')).toBe('0800 19 100');
  expect(dialled.safeParse('0800/19-100').error?.issues[0]?.message).toBe(
    '"0800/19-100" is not a number as dialled; write digits and spaces',
  );
  expect(dialled.safeParse(157).error?.issues[0]?.message).toBe(
    'expected a number in quotation marks, as dialled inside the country',
  );
});

test('a line is reached from abroad by a number, or is known not to be', () => {
  expect(fromAbroad.safeParse({ e164: '+35929817686' }).success).toBe(true);
  expect(fromAbroad.safeParse({ notReachableFromAbroad: 'The operator says so.' }).success).toBe(true);
  expect(fromAbroad.safeParse({}).success).toBe(false);
  expect(fromAbroad.safeParse({ e164: '+35929817686', notReachableFromAbroad: 'No.' }).success).toBe(false);
});

describe('inside a country one can dial', () => {
  it.each([
    ['0800 19 100', 'BG', true],
    ['157', 'TR', true],
    ['116 111', 'UA', true],
    ['0 800 500 335', 'UA', true],
    ['0800 19 10012 34', 'BG', false],
    ['0800 500 33', 'UA', false],
  ])('%s in %s: %s', (number, state, expected) => {
    expect(isDialledIn(number, state)).toBe(expected);
  });
});
