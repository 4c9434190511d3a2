import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a step is. */
export interface Progress {
  /** So many bytes more are done. */
  add(bytes: number): void;
  end(): void;
}

const SILENT: Progress = { add: () => undefined, end: () => undefined };

/**
 * Shows a bar for a step. Where nobody watches, in a file or a pipe, nothing moves.
 *
 * @param total bytes of the whole step
 */
export function showProgress(step: string, total: number, { quiet }: { quiet: boolean }): Progress {
  if (quiet || !process.stderr.isTTY || total === 0) return SILENT;
  const format = `${step.padEnd(13)} {bar} {percentage} %, {eta_formatted} left`;
  const bar = new SingleBar(
    { format, clearOnComplete: true, hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { add: (bytes) => bar.increment(bytes), end: () => bar.stop() };
}
