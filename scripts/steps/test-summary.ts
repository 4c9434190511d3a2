import type { Outcome } from './test-report.ts';
import type { TestStep } from './test-steps.ts';

/** A step, and what it came to; `undefined` when what it needs had failed. */
export interface StepResult {
  step: Pick<TestStep, 'title' | 'needs'>;
  outcome: Outcome | undefined;
}

/** The counts of all steps. A step that could not run is a failure: nobody knows whether it would have passed. */
export function total(results: StepResult[]): Outcome {
  const outcomes = results.map(({ outcome }) => outcome ?? { passed: 0, failed: 1 });
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

function line({ step, outcome }: StepResult): string {
  const title = step.title.padEnd(26);
  if (outcome === undefined) return `  ${title}not run: the build failed`;
  const { passed, failed } = outcome;
  return `  ${title}${failed === 0 ? 'passed' : 'FAILED'}  (${passed} passed, ${failed} failed)`;
}

/**
 * Says in plain words what was tested.
 *
 * @param notTested one sentence for each thing left out, saying how it could be tested
 * @returns lines; the last one alone carries the counts
 */
export function summary(results: StepResult[], notTested: string[]): string[] {
  const { passed, failed } = total(results);
  return [
    '',
    'What was tested:',
    ...results.map(line),
    ...notTested.map((what) => `Not tested: ${what}`),
    '',
    `${passed} passed, ${failed} failed`,
  ];
}
