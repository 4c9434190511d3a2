/** So many files are read or written at once: enough that the disk is never waited for, few enough to stay in memory. */
const AT_ONCE = 32;

/**
 * Does something with every item, a batch at a time.
 *
 * @returns the results in the order of the items
 */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  action: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map(action))));
  }
  return results;
}
