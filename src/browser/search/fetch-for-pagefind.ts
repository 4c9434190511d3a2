/**
 * Takes the place of `fetch` inside Pagefind's program, by name.
 * In: an address below Pagefind's own folder. Out: the file, from a script.
 */
export const fetch = (address: string): Promise<Response> => {
  const answer = globalThis.counterpartIndexFetch;
  return answer === undefined ? Promise.reject(new Error('the search has not been started')) : answer(address);
};
