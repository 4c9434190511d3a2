/**
 * Does a step of the build and notes in the process's own timeline how long it took; `npm run bench -- scale` reads that.
 *
 * @param step as the table of the benchmark calls it: `search index`
 */
export async function timed<Result>(step: string, action: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await action();
  } finally {
    performance.measure(step, { start });
  }
}
