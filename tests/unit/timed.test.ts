import { afterEach, expect, test } from 'vitest';
import { timed } from '../../src/integrations/timed.ts';

const noted = () => performance.getEntriesByType('measure').map(({ name }) => name);

afterEach(() => performance.clearMeasures());

test('a step gives what it gave, and its time is noted', async () => {
  expect(await timed('check', () => Promise.resolve(7))).toBe(7);
  expect(noted()).toEqual(['check']);
});

test('a step that fails is noted too', async () => {
  await expect(timed('relocation', () => Promise.reject(new Error('leads nowhere')))).rejects.toThrow('leads nowhere');
  expect(noted()).toEqual(['relocation']);
});
