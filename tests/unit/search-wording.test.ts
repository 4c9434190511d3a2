import { expect, test } from 'vitest';
import { WORDING } from '../../src/browser/search/wording.ts';

test('a result names its countries while they are few, and counts them where they are many', () => {
  expect(WORDING.countries([])).toBe('');
  expect(WORDING.countries(['Bulgaria', 'Türkiye'])).toBe('Bulgaria, Türkiye');
  expect(WORDING.countries(['A', 'B', 'C', 'D', 'E', 'F'])).toBe('6 states');
});
