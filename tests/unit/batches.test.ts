import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBatches } from '../../src/integrations/batches.ts';

test('results stand in the order of the items, whichever is ready first', async () => {
  const slowFirst = async (item: number) => {
    if (item === 1) await turn();
    return item * 2;
  };
  expect(await inBatches([1, 2, 3], slowFirst)).toEqual([2, 4, 6]);
});

test('no more than 32 are open at once', async () => {
  let open = 0;
  let most = 0;
  await inBatches(Array.from({ length: 100 }), async () => {
    most = Math.max(most, (open += 1));
    await turn();
    open -= 1;
  });
  expect(most).toBe(32);
});

test('what fails is not passed over', async () => {
  await expect(inBatches([1], () => Promise.reject(new Error('no file')))).rejects.toThrow('no file');
});
