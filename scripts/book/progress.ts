import { SingleBar } from 'cli-progress';

/** Shows how far something is, to a person at a terminal; into a file it writes nothing. */
export function progress(total: number, quiet: boolean): { step(): void; stop(): void } {
  if (quiet || !process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: 'Printing {bar} {value} of {total} parts', clearOnComplete: true });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
