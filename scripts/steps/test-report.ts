import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one step of the tests came to. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A step that either worked or did not. */
export function single(worked: boolean): Outcome {
  return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts a Vitest run. A test file that broke before its first test counts as one failure, and so does a run that
 * reports no failure yet did not end well, or in which nothing was tested.
 *
 * @param report path of Vitest's JSON report
 * @param exitCode what Vitest itself ended with
 */
export function countVitest(report: string, exitCode: number): Outcome {
  const { numPassedTests, numFailedTests, testResults } = readReport(report);
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  const unexplained = failed === 0 && (exitCode !== 0 || numPassedTests === 0);
  return { passed: numPassedTests, failed: unexplained ? 1 : failed };
}

function readReport(path: string): z.infer<typeof vitestReport> {
  try {
    return vitestReport.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No report: Vitest did not get as far as writing one, which the exit code says.
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}
