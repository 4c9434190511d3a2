/** As many as a browser asks one host for at once. */
const AT_ONCE = 6;

/**
 * Does something with every item, several at a time, until the first one fails or the signal says stop.
 * Settles when nothing is under way any more. Throws what the first one threw.
 */
export async function inSeveral<Item>(
  items: readonly Item[],
  signal: AbortSignal,
  action: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const pass = () => stop.abort(signal.reason);
  if (signal.aborted) pass();
  signal.addEventListener('abort', pass);
  const rest = items.values();
  const work = async () => {
    try {
      for (const item of rest) {
        stop.signal.throwIfAborted();
        await action(item, stop.signal);
      }
    } catch (error) {
      // The others fail because of this one: its reason is what counts.
      stop.abort(error);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  signal.removeEventListener('abort', pass);
  stop.signal.throwIfAborted();
}
