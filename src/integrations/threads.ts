import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** Fewer items than these are done before a thread has begun. */
const WORTH_A_THREAD = 250;

/** Each takes some 150 MB: a machine with many processors is not to run out of memory. */
const MOST_THREADS = 4;

/** Parts of a list for each thread: one that is done early takes another. */
const PARTS_A_THREAD = 8;

/** A part of a list, and what there is to know for working through it. */
export interface Part<Given, Item> {
  given: Given;
  items: readonly Item[];
}

/**
 * Works through a long list on several processors, part by part, each in a thread that knows nothing of the others. What goes
 * in and out is copied between threads: data, no functions.
 *
 * @param module whose default export works through a part
 * @param given what every part needs to know
 * @returns the results of the parts, in the order of the list
 */
export async function inThreads<Given, Item, Result>(
  module: URL,
  given: Given,
  items: readonly Item[],
): Promise<Result[]> {
  const threads = Math.min(availableParallelism(), MOST_THREADS, Math.ceil(items.length / WORTH_A_THREAD));
  if (threads <= 1) {
    const { default: work } = (await import(module.href)) as { default: (part: Part<Given, Item>) => Promise<Result> };
    return [await work({ given, items })];
  }
  // Without the options of this process: what is loaded into it before it starts would be loaded into each thread.
  const pool = new Tinypool({ filename: module.href, minThreads: threads, maxThreads: threads, execArgv: [] });
  try {
    const parts = cut(items, threads * PARTS_A_THREAD);
    return await Promise.all(parts.map((part) => pool.run({ given, items: part }) as Promise<Result>));
  } finally {
    await pool.destroy();
  }
}

function cut<Item>(items: readonly Item[], parts: number): Item[][] {
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  );
}
