/**
 * Why keeping stopped before it was done:
 * - `network`: nothing came
 * - `other content`: a file came that is not the listed one
 * - `room`: the browser has no room left
 * - `stopped`: the reader, or another tab, stopped it
 * - `worker`: the browser would not run the program that shows the kept pages
 */
export type Reason = 'network' | 'other content' | 'room' | 'stopped' | 'worker';

/** Says why keeping stopped, and of which file. */
export class KeepingFailure extends Error {
  readonly reason: Reason;
  readonly path: string | undefined;

  constructor(reason: Reason, path?: string, cause?: unknown) {
    super(`${reason} ${path ?? ''}`.trim(), { cause });
    this.reason = reason;
    this.path = path;
  }
}

/** What any error of the browser means for whoever wanted to keep the site. */
export function failureOf(error: unknown): KeepingFailure {
  if (error instanceof KeepingFailure) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return new KeepingFailure('room', undefined, error);
  if (name === 'AbortError') return new KeepingFailure('stopped', undefined, error);
  return new KeepingFailure('network', undefined, error);
}
