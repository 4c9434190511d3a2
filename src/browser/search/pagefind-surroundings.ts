// Takes the place of two functions of the browser inside Pagefind's program, by their names.

/** How often, in milliseconds, Pagefind may look whether its own start is over; its own choice is 50. */
const LONGEST_WAIT = 4;

/**
 * Reads files of the index from scripts, because pages opened from a disk may not fetch.
 * In: an address below Pagefind's own folder. Out: the file.
 */
export const fetch = (address: string): Promise<Response> => {
  const answer = globalThis.counterpartIndexFetch;
  return answer === undefined ? Promise.reject(new Error('the search has not been started')) : answer(address);
};

/**
 * Waits less than asked for: Pagefind waits only for itself, and a reader waits for Pagefind.
 * In: what to do, and milliseconds. Out: the timer.
 */
export const setTimeout = (work: () => void, wait: number): number =>
  globalThis.window.setTimeout(work, Math.min(wait, LONGEST_WAIT));
