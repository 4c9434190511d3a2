const NAME = 'counterpart keeping';

/** What was to be done when another tab is at it. */
export const BUSY = Symbol('another tab is at it');

/**
 * Does something that only one tab may do at a time. Another tab that removes everything takes its turn at once, and this
 * one is told to stop.
 * In: what is aborted then; what to do. Out: what the action gives, or `BUSY`.
 */
export async function alone<Result>(
  stop: AbortController,
  action: () => Promise<Result>,
): Promise<Result | typeof BUSY> {
  let done: Promise<Result> | undefined;
  const lock = navigator.locks.request(NAME, { ifAvailable: true }, (own) => {
    done = own === null ? undefined : action();
    return done;
  });
  // It fails while the action still goes on when another tab takes the lock away.
  await lock.catch((error: unknown) => stop.abort(error));
  return done ?? BUSY;
}

/** Does something now, whatever another tab is doing: that tab stops. */
export async function atOnce(action: () => Promise<void>): Promise<void> {
  await navigator.locks.request(NAME, { steal: true }, action);
}
